using Microsoft.Xrm.Sdk;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What the Custom APIs cost that are no imports.</summary>
internal static class ServiceCases
{
    private const string ApplyDefaults = "mag_ApplyDefaults";
    private const string EvaluateServiceLevels = "mag_EvaluateServiceLevels";
    private const string Refresh = "mag_RefreshRecencyScores";
    private const string Recalculate = "mag_RecalculatePurchaseSummary";

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        new(ApplyDefaults, "everything is there", world => world.Call(ApplyDefaults), world => world.Call(ApplyDefaults)),
        new(ApplyDefaults, "one row is missing", RemoveOne, world => world.Call(ApplyDefaults)),
        new(EvaluateServiceLevels, "no order is due", AddTarget, world => world.Call(EvaluateServiceLevels)),
        new(EvaluateServiceLevels, "three orders change", world => ImportOrders(world, 3), world => world.Call(EvaluateServiceLevels)),
        new(Refresh, "no limit passed", world => AddSummary(world, 3), world => world.Call(Refresh)),
        new(Refresh, "one score is not right any more", world => AddSummary(world, 5), world => world.Call(Refresh)),
        new(Recalculate, "one currency", world => ImportOrders(world, 1), RecalculateContact),
        new(Recalculate, "no order at all", world => world.Store.Add("contact", ("lastname", "Müller")), RecalculateContact),
    ];

    private static void RemoveOne(RequestWorld world)
    {
        world.Call(ApplyDefaults);
        world.Dataverse.Service.Delete("mag_fieldownership", world.Store.Rows("mag_fieldownership")[0].Id);
    }

    private static void AddTarget(RequestWorld world) => world.Store.Add(
        "mag_slatarget", ("mag_stage", new OptionSetValue(772100001)), ("mag_warnafterminutes", 1440), ("mag_breachafterminutes", 2880));

    private static void ImportOrders(RequestWorld world, int count)
    {
        AddTarget(world);
        for (var id = 1; id <= count; id++)
        {
            world.Import("mag_ImportOrder", Order($"{id}"));
        }
    }

    private static void AddSummary(RequestWorld world, int score) =>
        world.Store.Add("mag_purchasesummary", ("mag_lastorderon", Noon.AddDays(-100)), ("mag_recencyscore", score));

    private static void RecalculateContact(RequestWorld world) => world.Call(Recalculate, ("ContactId", world.Store.Single("contact").Id));
}
