using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>
/// Erases a person: what the books need stays without the person, everything else goes. A person with more rows than one call may write is
/// erased by further calls; the identities are closed first, so that no import brings anything back meanwhile.
/// </summary>
/// <param name="service">Calls Dataverse as SYSTEM.</param>
/// <param name="most">Most rows of one call.</param>
internal sealed class CustomerErasure(IOrganizationService service, int most)
{
    /// <summary>Rows of one call unless the caller says otherwise: written within the two minutes a plug-in has.</summary>
    public const int DefaultRows = 500;

    private const int Inactive = 1;
    private const int InactiveContact = 2;

    // Rows that are found over others come before those, and the contact by which all are found again comes last.
    private static readonly string[] Order =
    [
        SyncIssueTable.Name, TransactionTable.Name, ReconciliationLineTable.Name, OutboxTable.Name, ConflictTable.Name,
        RelatedTables.WebActivity, RelatedTables.Annotation, RelatedTables.Incident, RelatedTables.Lead,
        ShipmentTable.Name, InvoiceTable.Name, ReturnTable.Name, PurchaseSummaryTable.Name, CustomerAddressTable.Name, OrderTable.Name,
        IdentityTable.Name, ContactTable.Name,
    ];

    public ErasureResult Erase(Person person)
    {
        var rows = new PersonRows(service, person);
        new Tombstones(service).Set(rows);
        var erased = 0;
        var remaining = 0;
        foreach (var table in Order.Select(PersonalData.Of))
        {
            foreach (var change in Changes(table, rows))
            {
                if (erased >= most)
                {
                    remaining++;
                    continue;
                }

                Write(table, change);
                erased++;
            }
        }

        return new ErasureResult(erased, remaining);
    }

    // All rows of a table are found before the first is written: a page must not move under the reader.
    private static List<Entity> Changes(PersonalTable table, PersonRows rows)
    {
        string[] state = table.Name is OutboxTable.Name or ContactTable.Name ? [OutboxTable.StateCode] : [];
        var columns = new ColumnSet([.. table.Personal.Select(column => column.Name), .. state]);
        return [.. rows.Of(table.Name, columns).Select(row => table.IsDeleted ? row : Change(table, row)).OfType<Entity>()];
    }

    private static Entity? Change(PersonalTable table, Entity stored)
    {
        var erased = PersonalData.ErasedRow(table, stored);
        if (stored.GetAttributeValue<OptionSetValue>(OutboxTable.StateCode)?.Value == OutboxTable.Active)
        {
            erased[OutboxTable.StateCode] = new OptionSetValue(Inactive);
            erased[OutboxTable.StatusCode] = new OptionSetValue(table.Name == OutboxTable.Name ? (int)OutboxStatus.Canceled : InactiveContact);
        }

        var change = RowChanges.Between(stored, erased);
        if (change is not null)
        {
            // Who wrote the row meanwhile wrote about an erased person: that goes too.
            change.RowVersion = null;
        }

        return change;
    }

    private void Write(PersonalTable table, Entity row)
    {
        if (table.IsDeleted)
        {
            service.Delete(table.Name, row.Id);
        }
        else
        {
            service.Update(row);
        }
    }
}
