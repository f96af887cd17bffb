namespace Storefront.Watching;

/// <summary>The last exchanges, in memory. The shop serves them to its own page only, so other sites cannot read along.</summary>
internal sealed class ExchangeLog
{
    private const int Kept = 200;

    private readonly Lock _gate = new();
    private readonly Queue<Exchange> _exchanges = new();

    // Numbers go on rising across restarts, so a page that stayed open keeps asking after the right one.
    private long _last = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    public void Add(Exchange exchange)
    {
        lock (_gate)
        {
            _exchanges.Enqueue(exchange with { Number = ++_last });
            if (_exchanges.Count > Kept)
            {
                _exchanges.Dequeue();
            }
        }
    }

    public ExchangePage After(long number)
    {
        lock (_gate)
        {
            return new ExchangePage(_last, [.. _exchanges.Where(exchange => exchange.Number > number)]);
        }
    }
}
