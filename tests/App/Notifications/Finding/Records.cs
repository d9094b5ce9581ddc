using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Tests.Notifications.Finding;

/// <summary>Records in the states tests need.</summary>
internal static class Records
{
    public static Order Order(string status = "pending", string state = OrderState.New, int second = 0, params IEnumerable<string> shipments)
    {
        var order = Samples.Order("12", Samples.Noon.AddSeconds(second)) with { Status = status, State = state, Shipments = [.. shipments.Select(Shipment)] };
        return order;
    }

    public static Shipment Shipment(string id) => new() { Id = id, Number = "0000" + id, CreatedAt = Samples.Noon.AddMinutes(int.Parse(id, null)).UtcDateTime };

    public static Invoice Invoice(string id, decimal total = 10) =>
        new() { Id = id, Number = "0000" + id, State = DocumentState.Paid, CreatedAt = Samples.Noon.AddMinutes(int.Parse(id, null)).UtcDateTime, GrandTotal = total };

    public static Refund Refund(string id, decimal total = 10) =>
        new() { Id = id, Number = "0000" + id, State = DocumentState.Refunded, CreatedAt = Samples.Noon.AddMinutes(int.Parse(id, null)).UtcDateTime, GrandTotal = total };

    /// <summary>Looks at the states of a record one after the other.</summary>
    public static List<FoundEvent> Follow<T>(IEventFinder<T> finder, params IEnumerable<T> states)
    {
        byte[]? fact = null;
        var found = new List<FoundEvent>();
        foreach (var state in states)
        {
            var sighting = finder.Find(state, fact);
            fact = sighting.Fact ?? fact;
            found.AddRange(sighting.Events);
        }

        return found;
    }

    public static string[] Types(IEnumerable<FoundEvent> found) => [.. found.Select(one => one.Type)];
}
