using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>Messages of the platform; their ids are the same in every environment.</summary>
internal static class SdkMessage
{
    public const string Create = "9ebdbb1b" + Tail;

    public const string Update = "20bebb1b" + Tail;

    public const string Delete = "a1bdbb1b" + Tail;

    public const string Retrieve = "f2bdbb1b" + Tail;

    public const string RetrieveMultiple = "03bebb1b" + Tail;

    public const string Assign = "8cbdbb1b" + Tail;

    public const string SetState = "1cbebb1b" + Tail;

    private const string Tail = "-ea3e-db11-86a7-000a3a5473e8";

    public static IReadOnlyList<string> All { get; } = [Create, Update, Delete, Retrieve, RetrieveMultiple, Assign, SetState];

    /// <summary>Id of the message a step listens to.</summary>
    public static string Of(XElement step) => step.Text("SdkMessageId").BareGuid();
}
