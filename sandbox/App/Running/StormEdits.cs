using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>
/// What merchants and shoppers do while a storm rages: orders are invoiced, shipped in parts, cancelled and refunded, customers change their
/// e-mail address. Tracks are not added later on their own: Magento moves no date for them, so a lost event of a track cannot be found by polling.
/// </summary>
/// <param name="documents">The store's data.</param>
/// <param name="edition">Decides whether goods come back.</param>
/// <param name="seed">The same seed gives the same edits.</param>
internal sealed class StormEdits(DocumentSet documents, StoreEdition edition, int seed)
{
    private const int MostEdits = 300;
    private const int EveryOrder = 10;
    private const int EveryCustomer = 20;
    private const int EveryReturn = 17;

    private readonly StoreEditor _editor = new(documents, TimeProvider.System);
    private readonly StoreReturns _returns = new(documents, TimeProvider.System, edition);
    private readonly StoreCatalogue _catalogue = new(documents, edition);
    private readonly Random _random = new(seed);

    /// <summary>Time between two edits.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var orders = documents.Ids(StoreEntity.Orders).Where(id => id % EveryOrder == 0).Where(IsNew).Take(MostEdits / 3).ToList();
        var customers = documents.Ids(StoreEntity.Customers).Where(id => id % EveryCustomer == 0).Take(MostEdits / 10).ToList();
        foreach (var customer in customers)
        {
            _editor.ChangeEmail(customer, string.Create(CultureInfo.InvariantCulture, $"moved.{customer}@example.org"));
            await Task.Delay(Pause, cancellationToken);
        }

        foreach (var edit in orders.SelectMany(Edits).Concat(ReturnEdits()))
        {
            edit();
            await Task.Delay(Pause, cancellationToken);
        }
    }

    private IEnumerable<Action> Edits(long order) => _random.Next(4) switch
    {
        0 => [() => _editor.Cancel(order)],
        1 => [() => _editor.Invoice(order)],
        2 => [() => _editor.Ship(order, everything: false, trackNumber: $"STORM-{order}-1"), () => _editor.Invoice(order), () => ShipRest(order)],
        _ => [() => _editor.Invoice(order), () => _editor.Refund(order)],
    };

    // An order of one piece has nothing left after its first parcel.
    private void ShipRest(long order)
    {
        if (_catalogue.Order(order)!.CanShip)
        {
            _editor.Ship(order, trackNumber: $"STORM-{order}-2");
        }
    }

    // Customers send goods back where the store knows returns, and the store accepts them or does not.
    private IEnumerable<Action> ReturnEdits()
    {
        if (edition == StoreEdition.OpenSource)
        {
            yield break;
        }

        foreach (var id in documents.Ids(StoreEntity.Orders).Where(id => id % EveryReturn == 0))
        {
            if (_catalogue.Order(id)!.Lines.FirstOrDefault(line => line.Returnable > 0) is { } line)
            {
                long? back = null;
                yield return () => back = _returns.Request(new NewReturn { OrderId = id, Lines = [new NewReturnLine(line.ItemId, 1)], Comment = "Storm" });
                yield return () =>
                {
                    if (_random.Next(3) == 0)
                    {
                        _returns.Deny(back!.Value);
                    }
                    else
                    {
                        _returns.Authorize(back!.Value);
                    }
                };
            }
        }
    }

    private bool IsNew(long id)
    {
        using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
        return order.RootElement.GetProperty("state").GetString() == "new" && order.RootElement.GetProperty("is_virtual").GetRawText() == "0";
    }
}
