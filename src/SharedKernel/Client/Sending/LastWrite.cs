using System.Net.Http.Headers;

namespace Backend.Client.Sending;

/// <summary>
/// The consistency tokens of the last writes that were answered. Reads carry them, so that a standby of the server's database
/// which does not show those writes yet is not the one that answers. Thread-safe.
/// </summary>
internal sealed class LastWrite
{
    private const string Header = "Backend-Consistency-Token";

    /// <summary>Asks for the primary, whatever a standby shows.</summary>
    private const string Latest = "latest";

    private const int MostTokens = 16; // what the server takes

    // Of writes that ran at the same time nobody but the server knows which was later. Replaced, never changed.
    private volatile string[] _tokens = [];

    /// <summary>Adds what has been answered so far.</summary>
    /// <returns>What was added, to be given to <see cref="Take"/>.</returns>
    public string[] AddTo(HttpRequestHeaders request)
    {
        var tokens = _tokens;
        if (tokens.Length > 0)
            request.Add(Header, tokens.Length > MostTokens ? Latest : string.Join(',', tokens));
        return tokens;
    }

    /// <param name="answer">The headers of an answer.</param>
    /// <param name="before">What had been answered when its request was sent: a write that it was answers for that too.</param>
    public void Take(HttpResponseHeaders answer, string[] before)
    {
        if (!answer.TryGetValues(Header, out var values) || values.FirstOrDefault() is not { Length: > 0 } token)
            return;
        for (var (known, replaced) = (_tokens, false); !replaced;)
        {
            var seen = Interlocked.CompareExchange(ref _tokens, [.. known.Except(before), token], known);
            replaced = seen == known;
            known = seen;
        }
    }
}
