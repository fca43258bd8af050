using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>
/// Writes one statement: text, positional parameters, and the names that tables go by. Every tenant table written
/// must be matched by one organization condition, which <see cref="ToStatement"/> verifies.
/// </summary>
internal sealed class SqlWriter
{
    /// <summary>The column that every tenant table has and no record shows.</summary>
    public const string OrganizationColumn = "organization_id";

    /// <summary>The protocol counts them in 16 bits.</summary>
    private const int MaxParameters = ushort.MaxValue;

    /// <summary>One writer of a thread waits for the next statement, so that its buffers are made once.</summary>
    [ThreadStatic]
    private static SqlWriter? Spare;

    private readonly SqlText _text = new();

    private readonly SqlParameters _parameters = new();

    private readonly SqlScope _scope = new();

    private readonly List<object> _commonTables = [];

    private OrganizationFilter _filter;

    /// <summary>DDL names columns without a table and has values as literals of the schema's author.</summary>
    private bool _isDdl;

    /// <summary>Set while something is written that is read as a type without null.</summary>
    private bool _refusesNull;

    private int _tenantReferences;

    private int _organizationConditions;

    /// <summary>The table whose <c>excluded</c> row may be named: set while DO UPDATE is written.</summary>
    private Table? _excluded;

    public SqlWriter(OrganizationFilter filter) => _filter = filter;

    /// <summary>Whether nothing is written yet.</summary>
    public bool IsEmpty => _text.IsEmpty;

    /// <summary>A writer that <see cref="ToStatement"/> gives back.</summary>
    public static SqlWriter Rent(OrganizationFilter filter)
    {
        var writer = Spare ?? new SqlWriter(filter);
        Spare = null;
        writer._filter = filter;
        return writer;
    }

    /// <summary>An expression as DDL takes it, in checks and partial indexes.</summary>
    public static string Ddl(Expr expression)
    {
        var sql = Rent(OrganizationFilter.On);
        sql._isDdl = true;
        expression.Write(sql);
        var text = sql._text.ToString();
        sql.Return();
        return text;
    }

    public SqlWriter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public SqlWriter Append(long number)
    {
        _text.Append(number);
        return this;
    }

    /// <summary>A value, as the next positional parameter.</summary>
    public SqlWriter Parameter<T>(ColumnType<T> type, T value)
    {
        if (_isDdl)
            return Append(type.Literal(value));
        Number(_parameters.Add(type.Parameter(value)));
        return Cast(type);
    }

    /// <summary>The value of a node, as one positional parameter wherever the node stands.</summary>
    public SqlWriter Parameter<T>(Value<T> node)
    {
        var type = node.ValueType;
        if (_isDdl)
            return Append(type.Literal(node.Constant));
        Number(_parameters.NumberOf(node));
        return Cast(type);
    }

    /// <summary>A node that is no value in DDL, such as a placeholder.</summary>
    public SqlWriter Parameter(IParameter node, ColumnType type)
    {
        if (_isDdl)
            throw new StatementException("A definition of the schema takes values only.");
        Number(_parameters.NumberOf(node));
        return Cast(type);
    }

    /// <summary>Several values, as one array parameter that is compared with <c>any</c>.</summary>
    public SqlWriter ArrayParameter<T>(ColumnType<T> type, T[] values)
    {
        if (_isDdl)
            return Append("array[").Append(string.Join(", ", values.Select(type.Literal))).Append("]");
        Number(_parameters.Add(type.ArrayParameter(values)));
        return type.ParameterCast is { } cast ? Append("::").Append(cast).Append("[]") : this;
    }

    /// <summary>The values of one column of many rows, for <c>unnest</c>.</summary>
    public SqlWriter UnnestParameter<T>(ColumnType<T> type, T[] values)
    {
        Number(_parameters.Add(type.ArrayParameter(values)));
        return Append("::").Append(type.UnnestName).Append("[]");
    }

    /// <summary>Brings an entry of FROM into scope before it is written, as the select list stands before FROM.</summary>
    public void Declare(IFromItem item, bool isNullable) => _scope.Add(item, item.Alias, isNullable);

    /// <summary>Brings a table of a nested read, or the relation that it is joined by, into scope under a name of the compiler's.</summary>
    public void Declare(object item, string alias, bool isNullable) => _scope.Add(item, alias, isNullable);

    /// <summary>Lets the columns of a table be written under a name that is in scope, until the scope is left.</summary>
    public void Bind(Table table, string alias) => _scope.Bind(table, alias);

    /// <summary><c>schema.table as alias</c>. Columns of the table instance may be written from here on.</summary>
    public SqlWriter TableReference(Table table, string alias)
    {
        _scope.Add(table, alias, isNullable: false);
        return DeclaredReference(table, alias);
    }

    /// <summary><c>schema.table as alias</c> of a table that is in scope already.</summary>
    public SqlWriter DeclaredReference(Table table, string alias)
    {
        if (table.IsTenant)
            _tenantReferences++;
        return Append(table.QualifiedName).Append(" as ").Append(alias);
    }

    /// <summary>Whether the table needs <see cref="OrganizationCondition"/>.</summary>
    public bool IsFiltered(Table table) => IsFiltered(table.IsTenant);

    /// <summary>Whether the entry of FROM needs <see cref="OrganizationCondition"/>.</summary>
    public bool IsFiltered(IFromItem item) => IsFiltered(item.IsTenant);

    /// <summary>The condition that belongs to a tenant table's reference.</summary>
    public SqlWriter OrganizationCondition(string alias)
    {
        _organizationConditions++;
        Append(alias).Append(".").Append(OrganizationColumn).Append(" = ");
        return Number(_parameters.NumberOfOrganization());
    }

    /// <summary>Counts the organization that an insert writes into its target as the condition of that reference.</summary>
    public SqlWriter OrganizationValue()
    {
        _organizationConditions++;
        return Number(_parameters.NumberOfOrganization());
    }

    public SqlWriter Column(Column column) => _isDdl
        ? Append(column.Name)
        : Column(column.Table, column.Name, column.IsNullable);

    /// <summary>A column of an entry of FROM.</summary>
    public SqlWriter Column(IFromItem item, string name, bool allowsNull) => Column(item, item.Collection, name, allowsNull);

    /// <summary>A column of what is in scope as <paramref name="item"/>: an entry of FROM, or a relation.</summary>
    public SqlWriter Column(object item, string collection, string name, bool allowsNull)
    {
        if (_scope.Find(item) is not { } entry)
            throw new StatementException($"Column {collection}.{name} is used, but its table is not part of the statement.");
        if (_refusesNull && entry.IsNullable && !allowsNull)
            throw new StatementException($"Column {collection}.{name} is on the nullable side of a join: select it with OrNull().");
        return Append(entry.Alias).Append(".").Append(name);
    }

    /// <summary>A column of the row that an insert could not write.</summary>
    public SqlWriter Excluded(Column column) => ReferenceEquals(_excluded, column.Table)
        ? Append("excluded.").Append(column.Name)
        : throw new StatementException($"Excluded() of {column.Table.QualifiedName}.{column.Name} is known only where an insert into that table does an update.");

    /// <summary>Within what follows, until null is given, <see cref="Excluded"/> is known for this table.</summary>
    public void SetExcluded(Table? table) => _excluded = table;

    /// <summary>Whether the table is in scope, and no outer join can leave its row out.</summary>
    public bool HasRowsOf(IFromItem item) => _scope.Find(item) is { IsNullable: false };

    /// <summary>The name that the columns of an entry of FROM are qualified with here.</summary>
    public string AliasOf(IFromItem item) => _scope.Find(item)?.Alias
        ?? throw new StatementException($"{item.Collection} is not part of the statement.");

    /// <summary>Begins a part whose value must not be NULL by an outer join, or in which that is cared for.</summary>
    /// <returns>What was before, for <see cref="EndNulls"/>.</returns>
    public bool BeginNulls(bool refused)
    {
        var before = _refusesNull;
        _refusesNull = refused;
        return before;
    }

    public void EndNulls(bool before) => _refusesNull = before;

    /// <summary>Names a common table expression that references may use from here on.</summary>
    public void DeclareCommonTable(object body) => _commonTables.Add(body);

    public bool HasCommonTable(object body) => _commonTables.Contains(body);

    /// <summary>Begins an inner statement whose tables are out of scope after it.</summary>
    /// <param name="isolated">Whether it does not see the outer statement's tables.</param>
    public SqlScope.Frame EnterScope(bool isolated) => _scope.Enter(isolated);

    public void LeaveScope(SqlScope.Frame frame) => _scope.Leave(frame);

    /// <summary>Writes an inner statement whose tables are out of scope after it.</summary>
    public SqlWriter Scoped(Action<SqlWriter> inner)
    {
        var frame = EnterScope(isolated: false);
        inner(this);
        LeaveScope(frame);
        return this;
    }

    public CompiledStatement ToStatement(StatementName name, int? expectedRows = null)
    {
        Verify();
        var statement = new CompiledStatement(_text.Intern(), _parameters.ToArray(), _parameters.OrganizationIndex, name) { ExpectedRows = expectedRows };
        Return();
        return statement;
    }

    /// <summary>The statement as a shape that is bound again and again.</summary>
    public StatementShape ToShape(StatementName name)
    {
        Verify();
        var shape = new StatementShape(_text.Intern(), _parameters.ToNodes(), name);
        Return();
        return shape;
    }

    private bool IsFiltered(bool isTenant) => isTenant && _filter != OrganizationFilter.OffForTests;

    private void Verify()
    {
        if (_parameters.Count > MaxParameters)
            throw new StatementException($"{_parameters.Count} parameters are more than PostgreSQL takes ({MaxParameters}): send many values as one array, with In(…) or as rows.");
        if (_filter != OrganizationFilter.OffForTests && _tenantReferences != _organizationConditions)
            throw new StatementException($"{_tenantReferences} tenant tables but {_organizationConditions} organization conditions: the statement is refused.");
    }

    private void Return()
    {
        _text.Clear();
        _parameters.Clear();
        _scope.Clear();
        _commonTables.Clear();
        _isDdl = false;
        _refusesNull = false;
        _excluded = null;
        _tenantReferences = 0;
        _organizationConditions = 0;
        Spare = this;
    }

    private SqlWriter Cast(ColumnType type) => type.ParameterCast is { } cast ? Append("::").Append(cast) : this;

    private SqlWriter Number(int parameter) => Append("$").Append(parameter);
}
