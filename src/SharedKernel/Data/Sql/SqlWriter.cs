using System.Globalization;
using System.Text;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Npgsql;

namespace Backend.Data.Sql;

/// <summary>
/// Writes one statement: text, positional parameters, and the names that tables go by. Every tenant table written
/// must be matched by one organization condition, which <see cref="ToStatement"/> verifies.
/// </summary>
internal sealed class SqlWriter
{
    /// <summary>The column that every tenant table has and no record shows.</summary>
    public const string OrganizationColumn = "organization_id";

    private readonly StringBuilder _text = new(256);

    private readonly OrganizationFilter _filter;

    /// <summary>DDL names columns without a table and has values as literals of the schema's author.</summary>
    private readonly bool _isDdl;

    private readonly List<NpgsqlParameter> _parameters = [];

    private readonly List<(Table? Table, string Alias)> _scope = [];

    private int _organizationParameter;

    private int _tenantReferences;

    private int _organizationConditions;

    /// <summary>The table whose <c>excluded</c> row may be named: set while DO UPDATE is written.</summary>
    private Table? _excluded;

    public SqlWriter(OrganizationFilter filter) => _filter = filter;

    private SqlWriter() => _isDdl = true;

    /// <summary>An expression as DDL takes it, in checks and partial indexes.</summary>
    public static string Ddl(Expr expression)
    {
        var sql = new SqlWriter();
        expression.Write(sql);
        return sql._text.ToString();
    }

    public SqlWriter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public SqlWriter Append(long number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>A value, as the next positional parameter.</summary>
    public SqlWriter Parameter<T>(ColumnType<T> type, T value)
    {
        if (_isDdl)
            return Append(type.Literal(value));
        Bind(type.Parameter(value));
        return type.ParameterCast is { } cast ? Append("::").Append(cast) : this;
    }

    /// <summary>Several values, as one array parameter that is compared with <c>any</c>.</summary>
    public SqlWriter ArrayParameter<T>(ColumnType<T> type, T[] values)
    {
        if (_isDdl)
            return Append("array[").Append(string.Join(", ", values.Select(type.Literal))).Append("]");
        Bind(type.ArrayParameter(values));
        return type.ParameterCast is { } cast ? Append("::").Append(cast).Append("[]") : this;
    }

    /// <summary>The values of one column of many rows, for <c>unnest</c>.</summary>
    public SqlWriter UnnestParameter<T>(ColumnType<T> type, T[] values)
    {
        Bind(type.ArrayParameter(values));
        return Append("::").Append(type.UnnestName).Append("[]");
    }

    /// <summary><c>schema.table as alias</c>. Columns of the table instance may be written from here on.</summary>
    public SqlWriter TableReference(Table table, string alias) => Reference(table, alias, table);

    /// <summary><c>schema.table as alias</c> of a relation, whose columns the author's conditions do not reach.</summary>
    public SqlWriter RelationReference(Table table, string alias) => Reference(table, alias, scoped: null);

    /// <summary>Whether the table needs <see cref="OrganizationCondition"/>.</summary>
    public bool IsFiltered(Table table) => table.IsTenant && _filter != OrganizationFilter.OffForTests;

    /// <summary>The condition that belongs to a tenant table's reference.</summary>
    public SqlWriter OrganizationCondition(string alias)
    {
        _organizationConditions++;
        return Append(alias).Append(".").Append(OrganizationColumn).Append(" = ").OrganizationParameter();
    }

    /// <summary>Counts the organization that an insert writes into its target as the condition of that reference.</summary>
    public SqlWriter OrganizationValue()
    {
        _organizationConditions++;
        return OrganizationParameter();
    }

    public SqlWriter Column(Column column)
    {
        if (_isDdl)
            return Append(column.Name);
        for (var i = _scope.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_scope[i].Table, column.Table))
                return Append(_scope[i].Alias).Append(".").Append(column.Name);
        }

        throw new StatementException($"Column {column.Table.QualifiedName}.{column.Name} is used, but its table is not part of the statement.");
    }

    /// <summary>A column of the row that an insert could not write.</summary>
    public SqlWriter Excluded(Column column) => ReferenceEquals(_excluded, column.Table)
        ? Append("excluded.").Append(column.Name)
        : throw new StatementException($"Excluded() of {column.Table.QualifiedName}.{column.Name} is known only where an insert into that table does an update.");

    /// <summary>Within what follows, until null is given, <see cref="Excluded"/> is known for this table.</summary>
    public void SetExcluded(Table? table) => _excluded = table;

    /// <summary>Writes an inner statement whose tables are out of scope after it.</summary>
    public SqlWriter Scoped(Action<SqlWriter> inner)
    {
        var before = _scope.Count;
        inner(this);
        _scope.RemoveRange(before, _scope.Count - before);
        return this;
    }

    public CompiledStatement ToStatement(StatementName name, int? expectedRows = null)
    {
        if (_filter != OrganizationFilter.OffForTests && _tenantReferences != _organizationConditions)
            throw new StatementException($"{_tenantReferences} tenant tables but {_organizationConditions} organization conditions: the statement is refused.");
        return new CompiledStatement(_text.ToString(), [.. _parameters], _organizationParameter - 1, name) { ExpectedRows = expectedRows };
    }

    private void Bind(NpgsqlParameter parameter)
    {
        _parameters.Add(parameter);
        Append("$").Append(_parameters.Count);
    }

    private SqlWriter Reference(Table table, string alias, Table? scoped)
    {
        if (_scope.Exists(entry => entry.Alias == alias))
            throw new StatementException($"The alias {alias} is used twice. Give one of the tables another with As(…).");
        _scope.Add((scoped, alias));
        if (table.IsTenant)
            _tenantReferences++;
        return Append(table.QualifiedName).Append(" as ").Append(alias);
    }

    private SqlWriter OrganizationParameter()
    {
        if (_organizationParameter != 0)
            return Append("$").Append(_organizationParameter);
        // Bound at execution, so that one text serves every organization.
        Bind(new NpgsqlParameter<Guid> { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        _organizationParameter = _parameters.Count;
        return this;
    }
}
