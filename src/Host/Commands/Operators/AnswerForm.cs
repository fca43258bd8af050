namespace Backend.Host.Commands.Operators;

/// <summary>How an answer is printed.</summary>
internal enum AnswerForm
{
    /// <summary>In columns, for a person.</summary>
    Table,

    /// <summary>As JSON, for a program.</summary>
    Json,
}
