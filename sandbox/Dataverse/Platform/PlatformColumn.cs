using System.Globalization;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>Makes the column of one line of the platform description.</summary>
internal static class PlatformColumn
{
    public static ColumnDefinition Of(string name, PlatformColumnLine line) => Of(name, line, calculationOf: null);

    /// <summary>The column that holds a money column's amount in the organization's currency.</summary>
    public static ColumnDefinition BaseOf(string name, PlatformColumnLine line) => Of(
        name + "_base",
        line with
        {
            Arguments = [.. line.Arguments.Take(2)],
            Marks = new HashSet<string> { "!create", "!update" },
            Label = line.Label + " (Base)",
            Description = "The same amount in the base currency.",
        },
        name);

    private static ColumnDefinition Of(string name, PlatformColumnLine line, string? calculationOf)
    {
        var type = TypeOf(line.Kind);
        var (low, high) = RangeOf(type, line.Arguments);
        var column = new ColumnDefinition
        {
            LogicalName = name,
            SchemaName = name,
            Type = type,
            DisplayName = line.Label,
            Description = line.Description,
            Format = FormatOf(line.Marks),
            MaxLength = type is ColumnType.Text or ColumnType.Memo ? Number(line.Arguments[0]) : 0,
            MinValue = low,
            MaxValue = high,
            Accuracy = type is ColumnType.Money or ColumnType.Decimal ? Number(line.Arguments[0]) : 5,
            AccuracySource = type is ColumnType.Money ? Number(line.Arguments[1]) : 0,
            BusinessRequired = line.Marks.Contains("apprequired"),
            SystemRequired = line.Marks.Contains("required"),
            ValidForCreate = !line.Marks.Contains("!create"),
            ValidForUpdate = !line.Marks.Contains("!update"),
            CalculationOf = calculationOf,
            Choice = Options(type, line.Arguments),
            DefaultValue = Default(type, line.Arguments),
        };
        if (type == ColumnType.Lookup)
        {
            column.Targets.UnionWith(line.Arguments);
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
        "tablename" => ColumnType.TableName,
        "partylist" => ColumnType.PartyList,
        _ => throw new InvalidDataException($"The platform description has no type {word}."),
    };

    private static TextFormat FormatOf(IReadOnlySet<string> marks) =>
        marks.Contains("email") ? TextFormat.Email
        : marks.Contains("url") ? TextFormat.Url
        : marks.Contains("phone") ? TextFormat.Phone
        : TextFormat.Text;

    private static (decimal? Low, decimal? High) RangeOf(ColumnType type, IReadOnlyList<string> arguments)
    {
        var first = type switch
        {
            ColumnType.Integer or ColumnType.Double => 0,
            ColumnType.Decimal => 1,
            ColumnType.Money => 2,
            _ => arguments.Count,
        };
        return arguments.Count >= first + 2 ? (Decimal(arguments[first]), Decimal(arguments[first + 1])) : (null, null);
    }

    private static Choice Options(ColumnType type, IReadOnlyList<string> arguments) => type switch
    {
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new Choice(arguments
            .Where(argument => argument.Contains(':', StringComparison.Ordinal))
            .Select(argument => Option(type, argument.Split(':')))),
        ColumnType.Boolean when arguments.Count == 3 => new Choice(
            [new ChoiceOption(1, Blanks(arguments[2])), new ChoiceOption(0, Blanks(arguments[1]))]),
        _ => Choice.Empty,
    };

    private static ChoiceOption Option(ColumnType type, string[] parts) => new(
        Number(parts[0]),
        Blanks(parts[1]),
        State: type == ColumnType.Status ? Number(parts[2]) : null,
        DefaultStatus: type == ColumnType.State ? Number(parts[2]) : null);

    private static int? Default(ColumnType type, IReadOnlyList<string> arguments) => type switch
    {
        ColumnType.Boolean => Number(arguments[0]),
        ColumnType.Choice => arguments.FirstOrDefault(argument => argument.StartsWith("default=", StringComparison.Ordinal)) is { } text
            ? Number(text["default=".Length..])
            : null,
        _ => null,
    };

    private static string Blanks(string text) => text.Replace('_', ' ');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
