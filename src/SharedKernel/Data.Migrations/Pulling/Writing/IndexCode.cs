using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Rows;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>The calls that declare an index.</summary>
internal sealed class IndexCode(PulledTable table, CSharpFile file, GivenNames names)
{
    public string Of(IndexRow index)
    {
        IndexTermText[] all = [.. index.Terms.Select(term => IndexTermText.Read(term)!)];
        var terms = table.IsTenant && index.Method != "hnsw" ? all[1..] : all;
        var isPlain = terms.All(term => term is { IsColumn: true, OperatorClass: null, Descending: false, Nulls: null });
        var pattern = $"{table.SqlName}_{string.Join('_', terms.Select(term => term.IsColumn ? term.Expression : "expr"))}_{(index.Unique ? "key" : "idx")}";
        string[] calls =
        [
            $".{(index.Unique ? "Unique" : "Index")}({string.Join(", ", terms.Select(term => isPlain ? Name(term) : Term(term, terms.Any(each => each.OperatorClass is not null))))})",
            index.Method is { } method ? $".Using(IndexMethod.{CSharpName.Pascal(method)})" : "",
            index.Include is { } include ? $".Include({string.Join(", ", include.Select(name => table.Column(name).Name))})" : "",
            index.NullsNotDistinct ? ".NullsNotDistinct()" : "",
            .. (index.Parameters?.Split(", ") ?? []).Select(parameter => $".With({CSharpText.Quoted(parameter.Split(" = ")[0])}, {parameter.Split(" = ")[1]})"),
            isPlain && index is { Unique: true, Where: null, Include: null, Parameters: null } && table.View is null ? ".AsIndex()" : "",
            Where(index.Where),
            names.Call(index.Name, pattern),
        ];
        return string.Concat(calls);
    }

    public string Where(string? condition)
    {
        if (condition is null)
            return "";
        var code = ConditionText.Code(condition, table);
        file.Using(code.StartsWith("SqlCondition", StringComparison.Ordinal) ? "static Backend.Data.Query.SqlTemplates" : "Backend.Data.Query");
        return $".Where({code})";
    }

    private string Name(IndexTermText term) => table.Column(term.Expression).Name;

    private string Term(IndexTermText term, bool hasClasses)
    {
        var expression = term.IsColumn ? Name(term) : $"Sql<string>({CSharpText.Template(term.Expression)})";
        if (!term.IsColumn)
            file.Using("static Backend.Data.Query.SqlTemplates");
        if (term.OperatorClass is { } name)
            return $"{expression}.OperatorClass({CSharpText.Quoted(name)})";
        if (hasClasses && term is { IsColumn: true, Descending: false, Nulls: null })
            return expression;
        file.Using("Backend.Data.Query");
        var nulls = term.Nulls switch
        {
            "first" => ".NullsFirst()",
            "last" => ".NullsLast()",
            _ => "",
        };
        return $"{expression}.{(term.Descending ? "Desc" : "Asc")}(){nulls}";
    }
}
