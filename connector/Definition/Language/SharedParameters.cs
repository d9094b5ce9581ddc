using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>Parameters that many operations have.</summary>
internal static class SharedParameters
{
    public const string ListOfStores = "ListStores";

    public static Parameter Store { get; } = new("store", "path", typeof(string), new FieldDetails
    {
        Label = "Store",
        Description = "Key of the connected store, as configured in the app.",
        List = CallBuilder.Build(ListOfStores, null),
    });

    public static Parameter Top { get; } = new("top", "query", typeof(int), new FieldDetails
    {
        Label = "Page Size",
        Description = "Number of records in one page; further pages follow by themselves when pagination is switched on in the settings of the action.",
        Visibility = Visibility.Advanced,
        Minimum = 1,
        Maximum = 100,
        Default = JsonValue.Create(50),
    });

    public static Parameter SkipToken { get; } = new("skipToken", "query", typeof(string), new FieldDetails
    {
        Label = "Skip Token",
        Description = "Where the page begins; part of the address of the next page.",
        Visibility = Visibility.Internal,
    });

    public static Parameter State { get; } = new("state", "query", typeof(string), new FieldDetails
    {
        Label = "State",
        Description = "How far the last poll came; part of the address of the next poll.",
        Visibility = Visibility.Internal,
    });

    public static IReadOnlyList<Parameter> All { get; } = [Store, Top, SkipToken, State];
}
