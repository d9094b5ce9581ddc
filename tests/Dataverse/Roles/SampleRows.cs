using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>A new valid row of each table, without lookups where the table does not insist on them.</summary>
/// <param name="system">Makes what a row needs besides.</param>
internal sealed class SampleRows(IOrganizationService system)
{
    private int _count;

    public Entity Of(string table)
    {
        var number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        var row = new Entity(table);
        if (table.StartsWith("mag_", StringComparison.Ordinal))
        {
            row["mag_externalkey"] = "main-row-" + number;
        }

        foreach (var (column, value) in ColumnsOf(table, number))
        {
            row[column] = value;
        }

        return row;
    }

    /// <summary>A text column of the table that a step neither computes nor watches.</summary>
    public static string TextOf(string table) => table switch
    {
        "mag_valuemap" => "mag_label",
        "mag_fieldownership" => "mag_contractfield",
        "mag_slatarget" => "mag_defaulthash",
        "task" or "lead" or "mag_webactivity" or "annotation" => "subject",
        "contact" => "lastname",
        "incident" => "title",
        _ when table.StartsWith("mag_", StringComparison.Ordinal) => "mag_name",
        _ => "name",
    };

    private IEnumerable<(string Column, object Value)> ColumnsOf(string table, string number) => table switch
    {
        "mag_valuemap" => [("mag_mapkind", Option(1)), ("mag_magentovalue", "method" + number), ("mag_targetvalue", "M" + number)],
        "mag_fieldownership" =>
        [
            ("mag_tablename", "contact"), ("mag_columnname", "column" + number), ("mag_owner", Option(0)), ("mag_direction", Option(0)), ("mag_conflictrule", Option(0)),
        ],
        "mag_slatarget" =>
        [
            ("mag_stage", Option(1)), ("mag_warnafterminutes", 60), ("mag_breachafterminutes", 120), ("mag_storeid", Store(number)),
        ],
        "incident" => [("title", "Case " + number), ("customerid", new EntityReference("contact", system.Create(new Entity("contact"))))],
        "product" => [("name", "Product " + number), ("productnumber", "P" + number)],
        _ => [(TextOf(table), "Row " + number)],
    };

    private EntityReference Store(string number) =>
        new("mag_store", system.Create(new Entity("mag_store") { ["mag_name"] = "Store " + number, ["mag_externalkey"] = "store" + number }));

    private static OptionSetValue Option(int index) => new(772100000 + index);
}
