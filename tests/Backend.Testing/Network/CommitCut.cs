namespace Backend.Testing.Network;

/// <summary>Where a connection breaks while its client commits.</summary>
public enum CommitCut
{
    /// <summary>Before the server has the COMMIT: it rolls back, and the client cannot know.</summary>
    BeforeServerHasIt,

    /// <summary>When the server has answered: it has committed, and the client cannot know.</summary>
    BeforeClientHasTheAnswer,
}
