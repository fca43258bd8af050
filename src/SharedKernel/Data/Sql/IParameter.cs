using Npgsql;

namespace Backend.Data.Sql;

/// <summary>A node that becomes a positional parameter. The same node written twice is one parameter.</summary>
internal interface IParameter
{
    /// <summary>A parameter of its own for each sending: the driver lets none stand in two commands.</summary>
    NpgsqlParameter Create();
}
