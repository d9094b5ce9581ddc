using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>Adds the columns of platform tables: those of the description and those every table has.</summary>
internal static class PlatformColumns
{
    private const string ReadOnly = " !create !update";

    /// <param name="line">One line of the platform description, see <see cref="PlatformColumnLine"/>.</param>
    public static void Add(TableDefinition table, string name, string line)
    {
        var parsed = PlatformColumnLine.Parse(line);
        if (parsed.Kind is "address" or "orderaddress")
        {
            foreach (var part in AddressColumns.Of(parsed, name.TrimEnd('*')))
            {
                Add(table, part.Name, part.Line);
            }

            AddressColumns.AddComposite(table, name.TrimEnd('*'), parsed.Label);
            return;
        }

        table.Add(PlatformColumn.Of(name, parsed));
        if (parsed.Kind == "money")
        {
            table.Add(PlatformColumn.BaseOf(name, parsed));
        }
    }

    public static void AddSystemColumns(TableDefinition table, bool hasCurrency)
    {
        if (hasCurrency)
        {
            Add(table, "transactioncurrencyid", "lookup transactioncurrency | Currency | Currency of the amounts.");
            Add(table, "exchangerate", $"decimal 12 0.0000000001 100000000000{ReadOnly} | Exchange Rate | Units of the currency for one unit of the base currency.");
        }

        foreach (var (name, line) in SystemColumns(table.Ownership).Where(column => table.Find(column.Name) is null))
        {
            Add(table, name, line);
        }
    }

    private static IEnumerable<(string Name, string Line)> SystemColumns(OwnershipType ownership)
    {
        yield return ("versionnumber", $"rowversion{ReadOnly} | Version Number | Version of the row.");
        yield return ("createdon", $"datetime{ReadOnly} | Created On | When the row was created.");
        yield return ("modifiedon", $"datetime{ReadOnly} | Modified On | When the row was last changed.");
        yield return ("createdby", $"lookup systemuser{ReadOnly} | Created By | User who created the row.");
        yield return ("modifiedby", $"lookup systemuser{ReadOnly} | Modified By | User who last changed the row.");
        yield return ("createdonbehalfby", $"lookup systemuser{ReadOnly} | Created By (Delegate) | User on whose behalf the row was created.");
        yield return ("modifiedonbehalfby", $"lookup systemuser{ReadOnly} | Modified By (Delegate) | User on whose behalf the row was changed.");
        yield return ("overriddencreatedon", "datetime !update | Record Created On | When a migrated row came in.");
        yield return ("importsequencenumber", "int -2147483648 2147483647 !update | Import Sequence Number | Number of the import.");
        if (ownership == OwnershipType.UserOwned)
        {
            yield return ("ownerid", "owner required | Owner | User or team who owns the row.");
            yield return ("owningbusinessunit", $"lookup businessunit{ReadOnly} | Owning Business Unit | Business unit of the owner.");
            yield return ("owninguser", $"lookup systemuser{ReadOnly} | Owning User | Owner, when it is a user.");
            yield return ("owningteam", $"lookup team{ReadOnly} | Owning Team | Owner, when it is a team.");
        }
        else if (ownership == OwnershipType.OrganizationOwned)
        {
            yield return ("organizationid", $"lookup organization{ReadOnly} | Organization | Organization of the row.");
        }
    }
}
