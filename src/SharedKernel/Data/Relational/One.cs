using Backend.Data.Execution;
using Backend.Data.Relational.Conditions;
using Backend.Data.Relational.Plan;
using Backend.Data.Relational.Reading;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>The one row a foreign key names, read by a plain join.</summary>
public sealed class One<TParent, TTarget> : TableRelation<TParent, TTarget, TTarget>
    where TTarget : class
{
    internal One(Table<TTarget> target, IReadOnlyList<JoinKey> keys)
        : base(target, new RelationLink(target, keys).ToOneRow())
    {
        if (keys.FirstOrDefault(key => key.Local.IsNullable) is { } key)
            throw new StatementException($"{key.Local.Name} may be NULL, so there may be no row of {target.QualifiedName}: declare an OptionalOne.");
        Part = new OnePart(Link, Start.Plan, isOptional: false);
    }

    internal override FindPart Part { get; }

    /// <summary>Says more about the row: which columns, its own relations. It takes no filter: that would leave out parents.</summary>
    /// <param name="shape">What to read of it: <c>contact => contact.Columns(Contacts.Id, Contacts.Name)</c>.</param>
    public Relation<TParent, TValue> Load<TValue>(Func<Find<TTarget, TTarget>, Find<TTarget, TValue>> shape) =>
        new LoadedOne<TParent, TValue>(Link, Shaped(shape));

    /// <summary>A column of the related row, to filter and order its parents by. The read must name the relation in <c>With</c>.</summary>
    public IExpr<T> Column<T>(Column<T> column) => new RelationColumn<T>(Link, column);

    internal override TTarget Read(RowReader row, ref int ordinal) => Start.Shape(row, ref ordinal);
}
