using System.Globalization;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>Reads one column line of the platform description, e.g. <c>text 100 required</c> or <c>choice 1:Male 2:Female</c>.</summary>
internal static class PlatformColumns
{
    private const string ReadOnly = " !create !update";

    private static readonly (string Suffix, string Line)[] AddressParts =
    [
        ("primarycontactname", "text 100"), ("line1", "text 250"), ("line2", "text 250"), ("line3", "text 250"),
        ("city", "text 80"), ("county", "text 50"), ("stateorprovince", "text 50"), ("postalcode", "text 20"),
        ("postofficebox", "text 20"), ("country", "text 80"), ("telephone1", "text 50"), ("telephone2", "text 50"),
        ("telephone3", "text 50"), ("fax", "text 50"), ("upszone", "text 4"), ("latitude", "double -90 90"),
        ("longitude", "double -180 180"), ("utcoffset", "int -1500 1500"),
        ("addresstypecode", "choice 1:BillTo 2:ShipTo 3:Primary 4:Other"), ("freighttermscode", "choice 1:FOB 2:NoCharge"),
        ("shippingmethodcode", "choice 1:Airborne 2:DHL 3:FedEx 4:UPS 5:PostalMail 6:FullLoad 7:WillCall"),
        ("addressid", "guid"),
    ];

    public static void Add(TableDefinition table, string name, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0] == "address")
        {
            AddAddress(table, name.TrimEnd('*'), words[1]);
            return;
        }

        table.Add(Column(name, words));
        if (words[0] == "money")
        {
            table.Add(Column(name + "_base", [words[0], words[1], words[2], "!create", "!update"], calculationOf: name));
        }
    }

    public static void AddSystemColumns(TableDefinition table, bool hasCurrency)
    {
        if (hasCurrency)
        {
            Add(table, "transactioncurrencyid", "lookup transactioncurrency");
            Add(table, "exchangerate", "decimal 12 0.0000000001 100000000000" + ReadOnly);
        }

        foreach (var (name, line) in SystemColumns(table.Ownership).Where(column => table.Find(column.Name) is null))
        {
            Add(table, name, line);
        }
    }

    private static IEnumerable<(string Name, string Line)> SystemColumns(OwnershipType ownership)
    {
        yield return ("versionnumber", "rowversion" + ReadOnly);
        yield return ("createdon", "datetime" + ReadOnly);
        yield return ("modifiedon", "datetime" + ReadOnly);
        yield return ("createdby", "lookup systemuser" + ReadOnly);
        yield return ("modifiedby", "lookup systemuser" + ReadOnly);
        yield return ("createdonbehalfby", "lookup systemuser" + ReadOnly);
        yield return ("modifiedonbehalfby", "lookup systemuser" + ReadOnly);
        yield return ("overriddencreatedon", "datetime !update");
        yield return ("importsequencenumber", "int -2147483648 2147483647 !update");
        if (ownership == OwnershipType.UserOwned)
        {
            yield return ("ownerid", "owner required");
            yield return ("owningbusinessunit", "lookup businessunit" + ReadOnly);
            yield return ("owninguser", "lookup systemuser" + ReadOnly);
            yield return ("owningteam", "lookup team" + ReadOnly);
        }
        else if (ownership == OwnershipType.OrganizationOwned)
        {
            yield return ("organizationid", "lookup organization" + ReadOnly);
        }
    }

    private static void AddAddress(TableDefinition table, string prefix, string nameLength)
    {
        Add(table, prefix + "name", "text " + nameLength);
        foreach (var (suffix, line) in AddressParts)
        {
            Add(table, prefix + suffix, line);
        }
    }

    private static ColumnDefinition Column(string name, string[] words, string? calculationOf = null)
    {
        var type = TypeOf(words[0]);
        var arguments = words.Skip(1).Where(word => word is not ("required" or "!create" or "!update")).ToList();
        var range = type is ColumnType.Money ? arguments[Math.Min(2, arguments.Count)..]
            : type is ColumnType.Decimal ? arguments[1..]
            : arguments;
        var numeric = type is ColumnType.Integer or ColumnType.Double or ColumnType.Decimal or ColumnType.Money && range.Count == 2;
        var column = new ColumnDefinition
        {
            LogicalName = name,
            SchemaName = name,
            Type = type,
            MaxLength = type is ColumnType.Text or ColumnType.Memo ? Number(arguments[0]) : 0,
            MinValue = numeric ? decimal.Parse(range[0], CultureInfo.InvariantCulture) : null,
            MaxValue = numeric ? decimal.Parse(range[1], CultureInfo.InvariantCulture) : null,
            Accuracy = type is ColumnType.Money or ColumnType.Decimal ? Number(arguments[0]) : 5,
            AccuracySource = type is ColumnType.Money ? Number(arguments[1]) : 0,
            SystemRequired = words.Contains("required"),
            ValidForCreate = !words.Contains("!create"),
            ValidForUpdate = !words.Contains("!update"),
            CalculationOf = calculationOf,
            Choice = type is ColumnType.Choice or ColumnType.State or ColumnType.Status ? Options(type, arguments) : Choice.Empty,
            DefaultValue = Default(type, arguments),
        };
        if (type == ColumnType.Lookup)
        {
            column.Targets.UnionWith(arguments);
        }

        return column;
    }

    private static ColumnType TypeOf(string word) => word switch
    {
        "key" => ColumnType.PrimaryKey,
        "guid" => ColumnType.UniqueIdentifier,
        "text" => ColumnType.Text,
        "memo" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "double" => ColumnType.Double,
        "decimal" => ColumnType.Decimal,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "date" => ColumnType.DateOnly,
        "bit" => ColumnType.Boolean,
        "choice" => ColumnType.Choice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" => ColumnType.Lookup,
        "owner" => ColumnType.Owner,
        "rowversion" => ColumnType.RowVersion,
        _ => throw new InvalidDataException($"The platform description has no type {word}."),
    };

    private static Choice Options(ColumnType type, List<string> arguments) => new(arguments
        .Where(argument => argument.Contains(':', StringComparison.Ordinal))
        .Select(argument => argument.Split(':'))
        .Select(parts => new ChoiceOption(
            Number(parts[0]),
            parts[1],
            State: type == ColumnType.Status ? Number(parts[2]) : null,
            DefaultStatus: type == ColumnType.State ? Number(parts[2]) : null)));

    private static int? Default(ColumnType type, List<string> arguments) => type switch
    {
        ColumnType.Boolean => Number(arguments[0]),
        ColumnType.Choice => arguments.Find(argument => argument.StartsWith("default=", StringComparison.Ordinal)) is { } text
            ? Number(text["default=".Length..])
            : null,
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
