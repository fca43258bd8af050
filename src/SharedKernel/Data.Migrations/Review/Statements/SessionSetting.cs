namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>set</c> or <c>reset</c> of a setting, a role or of the session.</summary>
internal sealed record SessionSetting(string Setting) : Statement;
