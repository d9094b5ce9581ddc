using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Activities;

/// <summary>Whatever happens to activities, each has exactly one common row, and it says the same.</summary>
[TestClass]
public sealed class ActivityAgreementTests
{
    private static readonly string[] Tables = ["task", "phonecall", "mag_webactivity"];

    private static readonly Gen<(int Kind, int Table, int Pick)[]> Deeds = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 100]).Array[1, 30];

    [TestMethod]
    public void Activities_and_their_common_rows_stay_together() => Deeds.Sample(
        deeds =>
        {
            var dataverse = new CoreDataverse();
            for (var index = 0; index < deeds.Length; index++)
            {
                Do(dataverse, deeds[index], index);
            }

            var activities = Tables.SelectMany(table => dataverse.Sandbox.Rows(table)).ToDictionary(row => row.Id);
            var pointers = dataverse.Sandbox.Rows("activitypointer").ToList();
            Assert.HasCount(activities.Count, pointers);
            foreach (var pointer in pointers)
            {
                var activity = activities[pointer.Id];
                Assert.AreEqual(activity.LogicalName, pointer["activitytypecode"]);
                Assert.AreEqual(activity["subject"], pointer["subject"]);
                Assert.AreEqual(activity["modifiedon"], pointer["modifiedon"]);
                Assert.AreEqual(State(activity), State(pointer));
            }
        },
        iter: 40);

    private static void Do(CoreDataverse dataverse, (int Kind, int Table, int Pick) deed, int index)
    {
        var table = Tables[deed.Table];
        var rows = dataverse.Sandbox.Rows(table).ToList();
        var target = rows.Count == 0 ? null : rows[deed.Pick % rows.Count];
        switch (deed.Kind)
        {
            case 0 or 1:
                dataverse.Service.Create(new Entity(table)
                {
                    ["subject"] = $"S{index}", [table == "mag_webactivity" ? "mag_externalkey" : "description"] = $"k-{index}",
                });
                break;
            case 2 when target is not null:
                dataverse.Time.Advance(TimeSpan.FromMinutes(1));
                dataverse.Service.Update(new Entity(table, target.Id) { ["subject"] = $"S{index}" });
                break;
            case 3 when target is not null:
                dataverse.Service.Update(new Entity(table, target.Id) { ["statecode"] = new OptionSetValue(deed.Pick % 3) });
                break;
            case 4 when target is not null:
                dataverse.Service.Delete(deed.Pick % 2 == 0 ? table : "activitypointer", target.Id);
                break;
            case 5 when target is not null:
                Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(
                    () => dataverse.Service.Update(new Entity(table, target.Id) { ["subject"] = "X", ["statecode"] = new OptionSetValue(99) }));
                break;
        }
    }

    private static int State(Entity row) => row.GetAttributeValue<OptionSetValue>("statecode").Value;
}
