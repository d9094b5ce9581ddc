using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>Global choices of the platform that a custom activity table inherits columns of.</summary>
internal static class PlatformChoices
{
    public static void Read(MetadataCatalog catalog)
    {
        catalog.Choices["activitypointer_deliveryprioritycode"] = Of((0, "Low"), (1, "Normal"), (2, "High"));
        catalog.Choices["activitypointer_isregularactivity"] = Of((1, "Yes"), (0, "No"));
        catalog.Choices["socialprofile_community"] = Of(
            (1, "Facebook"), (2, "Twitter"), (0, "Other"), (3, "Line"), (4, "Wechat"), (5, "Cortana"), (6, "Direct Line"), (7, "Microsoft Teams"));
    }

    private static Choice Of(params (int Value, string Label)[] options) =>
        new(options.Select(option => new ChoiceOption(option.Value, option.Label)));
}
