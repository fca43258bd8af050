namespace Backend.Data.Execution;

/// <summary>A few objects that wait for their next use, so that a unit of work need not make them. Thread-safe, never blocks.</summary>
/// <param name="most">How many are kept; what comes beyond is left to the garbage collector.</param>
internal sealed class Spares<T>(int most)
    where T : class
{
    private readonly Slot[] _slots = new Slot[most];

    public T? Take()
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            // Looked at before it is exchanged: an empty place costs no barrier.
            if (_slots[i].Item is not null && Interlocked.Exchange(ref _slots[i].Item, null) is { } spare)
                return spare;
        }

        return null;
    }

    public void Give(T spare)
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            if (_slots[i].Item is null && Interlocked.CompareExchange(ref _slots[i].Item, spare, null) is null)
                return;
        }
    }

    // An array of a class is covariant, which each exchange would have to check.
    private struct Slot
    {
        public T? Item;
    }
}
