using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Steps that would not be imported, or never run, are reported.</summary>
[TestClass]
public sealed class StepRuleTests
{
    private static readonly string Step = $"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml";

    private static readonly StepRule Rule = new();

    [TestMethod]
    [DataRow("PluginTypeId", "99999999-0000-5000-8000-00000000000f", "no assembly lists the plug-in type 99999999-0000-5000-8000-00000000000f")]
    [DataRow("PluginTypeName", "Parcels.WeighParcel", "PluginTypeName: WeighParcel: Update of mag_parcel: is \"Parcels.WeighParcel\"")]
    [DataRow("EventHandlerTypeCode", "4618", "EventHandlerTypeCode: WeighParcel: Update of mag_parcel: is \"4618\"")]
    [DataRow("SdkMessageId", "00000000-0000-0000-0000-000000000001", "is not a message of every environment")]
    [DataRow("PrimaryEntity", "none", "table \"none\" is not defined")]
    [DataRow("PrimaryEntity", "mag_box", "table \"mag_box\" is not defined")]
    [DataRow("Stage", "30", "stage \"30\" and mode \"0\" do not go together")]
    [DataRow("Mode", "1", "stage \"20\" and mode \"1\" do not go together")]
    [DataRow("FilteringAttributes", "mag_weight, mag_condition", "holds blanks")]
    [DataRow("FilteringAttributes", "mag_weight,mag_size", "mag_parcel has no column \"mag_size\"")]
    [DataRow("FilteringAttributes", "mag_parcelid", "names the primary key")]
    public void Reports(string element, string value, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Step, step => step.SetElementValue(element, value));

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_filter_on_another_message_than_Update()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Step, FixturePlugins.Update, SdkMessage.Create);

        copy.MustBreak(Rule, "has an effect on Update only");
    }

    [TestMethod]
    public void A_message_without_table_needs_none()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Step, step =>
        {
            step.Element("PrimaryEntity")!.Remove();
            step.Element("FilteringAttributes")!.Remove();
        }).MustKeep(Rule);
    }
}
