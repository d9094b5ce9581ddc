using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Columns of platform tables that Dataverse works out itself.</summary>
internal static class DerivedColumns
{
    /// <summary>Contact and account rows own two built-in addresses, so further ones start at the third number.</summary>
    private const int FirstFreeAddressNumber = 3;

    private const int FirstAutomaticNumber = 1000;

    /// <summary>The platform adds random letters to these numbers; they are left out, so that runs repeat themselves.</summary>
    private static readonly Dictionary<string, (string Column, string Prefix)> AutomaticNumbers = new(StringComparer.Ordinal)
    {
        ["incident"] = ("ticketnumber", "CAS"),
        ["quote"] = ("quotenumber", "QUO"),
        ["salesorder"] = ("ordernumber", "ORD"),
    };

    public static void Fill(TableStore store, object?[] values)
    {
        var table = store.Definition;
        if (table.Find("fullname") is { } fullName && table.Find("firstname") is { } first && table.Find("lastname") is { } last)
        {
            var name = string.Join(' ', new[] { values[first.Ordinal], values[last.Ordinal] }.OfType<string>());
            values[fullName.Ordinal] = name.Length == 0 ? null : name.Length <= fullName.MaxLength ? name : name[..fullName.MaxLength];
        }

        if (table.IsActivity && table.Find("activitytypecode") is { } type)
        {
            values[type.Ordinal] = table.LogicalName;
        }

        if (table.LogicalName == "annotation")
        {
            values[table.Find("objecttypecode")!.Ordinal] = (values[table.Find("objectid")!.Ordinal] as RowLink)?.Table.LogicalName;
        }

        if (AutomaticNumbers.TryGetValue(table.LogicalName, out var automatic) && table.Find(automatic.Column) is { } number)
        {
            values[number.Ordinal] ??= $"{automatic.Prefix}-{FirstAutomaticNumber + store.NextNumber():D5}";
        }

        if (table.LogicalName == "customeraddress")
        {
            FillAddressNumber(store, values);
        }
    }

    private static void FillAddressNumber(TableStore store, object?[] values)
    {
        var number = store.Definition.Find("addressnumber")!;
        if (values[number.Ordinal] is not null)
        {
            return;
        }

        var parent = store.Definition.Find("parentid")!;
        var highest = values[parent.Ordinal] is { } link
            ? store.FindBy(parent, link).Select(sibling => store.Find(sibling)!.Get(number) as int? ?? 0).DefaultIfEmpty(0).Max()
            : 0;
        values[number.Ordinal] = StoredValue.Box(Math.Max(highest + 1, FirstFreeAddressNumber));
    }
}
