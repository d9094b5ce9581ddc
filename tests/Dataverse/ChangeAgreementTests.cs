using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests;

/// <summary>Who follows the changes knows which rows there are.</summary>
[TestClass]
public sealed class ChangeAgreementTests
{
    private static readonly Gen<(int Kind, int Pick)[]> Deeds = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 5]).Array[1, 30];

    [TestMethod]
    public void Following_the_changes_gives_the_rows() => Deeds.Sample(
        deeds =>
        {
            var dataverse = new CoreDataverse();
            var known = new HashSet<Guid>();
            dataverse.Sandbox.Changed += change => Follow(known, change);

            foreach (var group in deeds.Chunk(4))
            {
                var requests = new OrganizationRequestCollection();
                requests.AddRange(group.Select(Request));
                try
                {
                    dataverse.Service.Execute(new ExecuteTransactionRequest { Requests = requests });
                }
                catch (System.ServiceModel.FaultException)
                {
                    // A row that is there already or not there at all: the whole transaction is undone.
                }

                CollectionAssert.AreEquivalent(dataverse.Sandbox.Rows("contact").Select(row => row.Id).ToList(), known.ToList());
            }
        },
        iter: 60);

    private static void Follow(HashSet<Guid> known, RowChange change)
    {
        switch (change.Kind)
        {
            case RowChangeKind.Created:
                Assert.IsTrue(known.Add(change.Id));
                break;
            case RowChangeKind.Deleted:
                Assert.IsTrue(known.Remove(change.Id));
                break;
            default:
                Assert.Contains(change.Id, known);
                break;
        }
    }

    private static OrganizationRequest Request((int Kind, int Pick) deed)
    {
        var id = new Guid(deed.Pick + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
        return deed.Kind switch
        {
            0 or 1 => new CreateRequest { Target = new Entity("contact", id) },
            2 => new UpdateRequest { Target = new Entity("contact", id) { ["lastname"] = $"L{deed.Pick}" } },
            _ => new DeleteRequest { Target = new EntityReference("contact", id) },
        };
    }
}
