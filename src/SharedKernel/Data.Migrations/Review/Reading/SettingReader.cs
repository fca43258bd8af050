using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads <c>set</c>, <c>reset</c> and <c>discard</c>.</summary>
internal static class SettingReader
{
    public static Statement? Read(TokenReader reader)
    {
        if (reader.Take("set", "constraints"))
            return new HarmlessStatement("set constraints");
        reader.Skip();
        _ = reader.TakeOne("local", "session");
        return reader.QualifiedName() is { } setting ? new SessionSetting(setting.ToString()) : null;
    }
}
