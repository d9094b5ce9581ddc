using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>Lets the clock go on for as many orders as one call may take, the oldest first.</summary>
/// <param name="userService">Calls Dataverse as the user who called.</param>
internal sealed class SlaEvaluation(IOrganizationService userService)
{
    /// <summary>Orders of a call that names no number.</summary>
    public const int DefaultOrders = 500;

    /// <summary>More would not be written within the two minutes a plug-in has.</summary>
    public const int MostOrders = 1000;

    private readonly SlaDesk _desk = new(userService);

    /// <param name="maximumOrders">Most orders to look at; brought into 1 to <see cref="MostOrders"/>.</param>
    /// <param name="now">UTC.</param>
    public SlaEvaluationResult Run(int maximumOrders, DateTime now)
    {
        var most = Math.Max(1, Math.Min(maximumOrders, MostOrders));
        var targets = _desk.ReadTargets();
        var orders = _desk.ReadOrders(targets, now, most + 1);

        var changed = 0;
        foreach (var order in orders.Take(most))
        {
            var state = SlaDecision.Decide(order, targets, now);
            if (state != order.Stored)
            {
                _desk.Write(order, state);
                changed++;
            }
        }

        // Without a change the same orders would be found again: there is nothing more to gain now.
        return new SlaEvaluationResult(Math.Min(orders.Count, most), changed, orders.Count > most && changed > 0);
    }
}
