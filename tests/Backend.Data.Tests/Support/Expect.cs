namespace Backend.Data.Tests.Support;

/// <summary>Errors that a run of many steps expects on its way. NUnit's own assertions are for one step of one test.</summary>
internal static class Expect
{
    public static async Task Async<TError>(Func<Task> run)
        where TError : Exception
    {
        var error = await ErrorOfAsync(run);
        if (error is not TError)
            throw new AssertionException($"{typeof(TError).Name} was expected, but was {error?.ToString() ?? "nothing"}.");
    }

    public static async Task<Exception?> ErrorOfAsync(Func<Task> run)
    {
        try
        {
            await run();
            return null;
        }
        catch (AssertionException)
        {
            throw;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
