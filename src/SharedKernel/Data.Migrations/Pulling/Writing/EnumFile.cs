using Backend.Data.Migrations.Pulling.Naming;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>A C# enum, its members in the order of the labels.</summary>
internal static class EnumFile
{
    public static PulledFile Of(EnumNames names, string @namespace)
    {
        var file = new CSharpFile(@namespace).Line($"internal enum {names.Name}").Line("{");
        foreach (var (_, member) in names.Members)
            file.Line($"    {member},");
        return file.Line("}").ToFile($"{names.Name}.cs");
    }
}
