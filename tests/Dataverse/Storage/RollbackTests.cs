using System.ServiceModel;
using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Storage;

/// <summary>Random transactions: all of it or nothing of it, and keys, indexes and rows never disagree.</summary>
[TestClass]
public sealed class RollbackTests
{
    private static readonly Gen<(int Kind, int Key)[]> Work = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 7]).Array[1, 8];

    [TestMethod]
    public void A_failed_transaction_leaves_everything_as_it_was()
    {
        var dataverse = new CoreDataverse();
        Work.Sample(
            steps =>
            {
                var before = Snapshot(dataverse);
                var failed = !TryExecute(dataverse, steps);
                return (!failed || Snapshot(dataverse) == before) && IndexesAgree(dataverse);
            },
            iter: 300,
            threads: 1);
    }

    private static bool TryExecute(CoreDataverse dataverse, (int Kind, int Key)[] steps)
    {
        var request = new ExecuteTransactionRequest { Requests = [] };
        request.Requests.AddRange(steps.Select(Request));
        try
        {
            dataverse.Service.Execute(request);
            return true;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }

    private static OrganizationRequest Request((int Kind, int Key) step)
    {
        var key = "key-" + step.Key;
        return step.Kind switch
        {
            0 => new CreateRequest
            {
                Target = CoreDataverse.With(CoreDataverse.Order(key), "mag_order_mag_orderline", new Entity("mag_orderline") { ["mag_name"] = key }),
            },
            1 => new UpdateRequest { Target = new Entity("mag_order", "mag_externalkey", key) { ["mag_externalkey"] = "key-" + ((step.Key + 1) % 8) } },
            2 => new UpsertRequest { Target = new Entity("mag_order", "mag_externalkey", key) { ["mag_website"] = key } },
            _ => new DeleteRequest { Target = new EntityReference("mag_order", "mag_externalkey", key) },
        };
    }

    private static string Snapshot(CoreDataverse dataverse) => string.Join('|', new[] { "mag_order", "mag_orderline" }.Select(table =>
        string.Join(';', dataverse.Sandbox.Rows(table).OrderBy(row => row.Id).Select(row =>
            $"{row.Id}{row.RowVersion}{row.GetAttributeValue<string>("mag_externalkey")}{row.GetAttributeValue<string>("mag_website")}"))));

    private static bool IndexesAgree(CoreDataverse dataverse) => dataverse.Sandbox.Rows("mag_order").All(row =>
        ((RetrieveResponse)dataverse.Service.Execute(new RetrieveRequest
        {
            Target = new EntityReference("mag_order", "mag_externalkey", row["mag_externalkey"]),
            ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet("mag_name"),
        })).Entity.Id == row.Id);
}
