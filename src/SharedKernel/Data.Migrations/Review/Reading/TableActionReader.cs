using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads one action of an <c>alter table</c>.</summary>
internal static class TableActionReader
{
    public static TableAction? Read(TokenReader reader)
    {
        var offset = reader.Next.Offset;
        return reader.TakeOne("add", "drop", "alter", "rename", "validate", "enable", "disable", "force", "no", "set", "reset", "cluster", "replica") switch
        {
            "add" => Add(reader, offset),
            "drop" => Drop(reader, offset),
            "alter" => Alter(reader, offset),
            "rename" => Rename(reader, offset),
            "validate" => reader.Take("constraint") && reader.Name() is { } name && reader.AtEnd ? new ValidateConstraint(offset, name) : null,
            "enable" => RowSecurityOr(reader, offset, RowSecurity.Enable, true),
            "disable" => RowSecurityOr(reader, offset, RowSecurity.Disable, false),
            "force" => reader.Take("row", "level", "security") ? new RowSecurity(offset, RowSecurity.Force) : null,
            "no" => reader.Take("force", "row", "level", "security") ? new RowSecurity(offset, RowSecurity.NoForce) : null,
            "set" => Set(reader, offset),
            "reset" => reader.Next.Is("(") ? new HarmlessAction(offset, "reset", LockModes.ShareUpdateExclusive) : null,
            "cluster" => reader.Take("on") ? new HarmlessAction(offset, "cluster on", LockModes.ShareUpdateExclusive) : null,
            "replica" => reader.Take("identity") ? new HarmlessAction(offset, "replica identity", LockModes.AccessExclusive) : null,
            _ => null,
        };
    }

    private static TableAction? Add(TokenReader reader, int offset)
    {
        if (ConstraintReader.BeginsHere(reader))
            return ConstraintReader.Read(reader, offset);
        reader.Take("column");
        var ifNotExists = reader.Take("if", "not", "exists");
        return reader.Name() is { } column && reader.Next.IsName
            ? new AddColumn(offset, column, ifNotExists, ColumnDefinitionReader.Read(reader.Rest()))
            : null;
    }

    private static TableAction? Drop(TokenReader reader, int offset)
    {
        var isConstraint = reader.Take("constraint");
        if (!isConstraint)
            reader.Take("column");
        var ifExists = reader.Take("if", "exists");
        if (reader.Name() is not { } name)
            return null;
        var cascade = reader.TakeOne("cascade", "restrict") == "cascade";
        if (!reader.AtEnd)
            return null;
        return isConstraint ? new DropConstraint(offset, name, ifExists, cascade) : new DropColumn(offset, name, ifExists, cascade);
    }

    private static TableAction? Alter(TokenReader reader, int offset)
    {
        if (reader.Take("constraint"))
            return new HarmlessAction(offset, "alter constraint", LockModes.AccessExclusive);
        reader.Take("column");
        return reader.Name() is { } column ? ColumnActionReader.Read(reader, offset, column) : null;
    }

    private static TableAction? Rename(TokenReader reader, int offset)
    {
        if (reader.Take("to"))
            return reader.Name() is { } table ? new RenameTable(offset, table) : null;
        var isConstraint = reader.Take("constraint");
        if (!isConstraint)
            reader.Take("column");
        if (reader.Name() is not { } name || !reader.Take("to") || reader.Name() is not { } to)
            return null;
        return isConstraint ? new HarmlessAction(offset, "rename constraint", LockModes.AccessExclusive) : new RenameColumn(offset, name, to);
    }

    private static TableAction? RowSecurityOr(TokenReader reader, int offset, string form, bool enabled)
    {
        if (reader.Take("row", "level", "security"))
            return new RowSecurity(offset, form);
        _ = reader.TakeOne("always", "replica");
        return reader.Take("trigger") && reader.Name() is { } trigger && reader.AtEnd ? new SwitchTrigger(offset, trigger, enabled) : null;
    }

    private static TableAction? Set(TokenReader reader, int offset)
    {
        if (reader.Take("schema"))
            return reader.Name() is { } schema ? new RenameTable(offset, schema) : null;
        if (reader.Take("without", "cluster"))
            return new HarmlessAction(offset, "set without cluster", LockModes.ShareUpdateExclusive);
        if (reader.Next.Is("("))
            return new HarmlessAction(offset, "set", LockModes.ShareUpdateExclusive);
        if (reader.Take("access", "method"))
            return new Rewrite(offset, "set access method");
        return reader.TakeOne("logged", "unlogged", "tablespace") is { } form ? new Rewrite(offset, $"set {form}") : null;
    }
}
