namespace Backend.Kernel.Http.Endpoints;

/// <summary>What an entity tag is made of.</summary>
internal enum TagSource
{
    /// <summary>The row's version: it changes whenever the answer does.</summary>
    Version,

    /// <summary>The version and the answer: it shows rows besides, which change without it.</summary>
    VersionAndContent,
}
