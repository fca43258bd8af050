namespace Backend.Data.Sql;

/// <summary><c>true</c>: the condition of a lateral join that has none.</summary>
internal sealed class True : Condition
{
    private True()
    {
    }

    public static True Instance { get; } = new();

    internal override void Write(SqlWriter sql) => sql.Append("true");
}
