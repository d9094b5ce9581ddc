using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Tests.Fixtures;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Language;

/// <summary>A declaration the platform would refuse is refused here, by the name of the operation.</summary>
[TestClass]
public sealed class RefusalTests
{
    [TestMethod]
    [DataRow("", "Gets one.", "GetParcel: the summary has 1 to 80 characters, not 0")]
    [DataRow("Get a parcel.", "Gets one.", "holds more than letters, digits, blanks and parentheses")]
    [DataRow("Get parcels & more", "Gets one.", "holds more than letters, digits, blanks and parentheses")]
    [DataRow("get a parcel", "Gets one.", "begins with a capital")]
    [DataRow("Get a parcel", "Gets one", "is a sentence and ends with a period")]
    [DataRow("Get a parcel", "Get a parcel.", "the description repeats the summary")]
    [DataRow("Get a parcel", "Gets a gr\u00f6\u00dfere one.", "is not plain ASCII")]
    [DataRow("Get a parcel", "See https://shop.example.", "a description holds no address")]
    public void A_text(string summary, string description, string text) =>
        MustRefuse(text, connector => connector.Get("GetParcel", "/parcels").Summary(summary).Description(description).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_summary_that_is_too_long() =>
        MustRefuse("the summary has 1 to 80 characters, not 81", connector => connector.Get("GetParcel", "/parcels").Summary("A" + new string('a', 80)).Description("Gets one.").Returns<Parcel>("The parcel."));

    [TestMethod]
    [DataRow("On parcel", "This operation triggers when a parcel is sent.", "the summary of a trigger begins with \"When\"")]
    [DataRow("When a parcel is sent", "Triggers when a parcel is sent.", "the description of a trigger begins with")]
    public void A_text_of_a_trigger(string summary, string description, string text) =>
        MustRefuse(text, connector => connector.Trigger<ParcelSubscription, Parcel>("SubscribeParcel", "/subscriptions/parcel").Summary(summary).Description(description).Hint("Send one."));

    [TestMethod]
    public void A_trigger_without_a_hint() => MustRefuse(
        "SubscribeParcel: a trigger has a hint",
        connector => connector.Trigger<ParcelSubscription, Parcel>("SubscribeParcel", "/subscriptions/parcel").Summary("When a parcel is sent").Description("This operation triggers when a parcel is sent."));

    [TestMethod]
    [DataRow("/parcels/{parcelId}", "{parcelId} of the path is not declared")]
    [DataRow("parcels", "path parcels begins with /")]
    [DataRow("/parcels?x", "path /parcels?x begins with /")]
    public void A_path(string path, string text) => MustRefuse(text, connector => FixtureConnector.Read(connector, "GetParcel", path).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_parameter_that_is_not_in_the_path() =>
        MustRefuse("GetParcel: parameter city is not in the path", connector => FixtureConnector.Read(connector).Path("city", "City", "Name of the town.").Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_parameter_twice() => MustRefuse(
        "GetParcel: a parameter is declared twice",
        connector => FixtureConnector.Read(connector).Query("city", "City", "Name of the town.").Query("city", "City", "Name of the town.").Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_reserved_name() =>
        MustRefuse("no parameter may be called connectionId", connector => FixtureConnector.Read(connector).Query("connectionId", "Connection", "One of them.").Returns<Parcel>("The parcel."));

    [TestMethod]
    [DataRow("city", "Name of the town.", "label \"city\" is not in Title Case")]
    [DataRow("Town Name", "Town name.", "label and description are both \"Town Name\"")]
    public void A_label(string label, string description, string text) => MustRefuse(text, connector => FixtureConnector.Read(connector).Query("city", label, description).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_parameter_of_a_kind_that_fits_no_address() =>
        MustRefuse("a parameter cannot be a Parcel", connector => FixtureConnector.Read(connector).Query<Parcel>("parcel", "Parcel", "The whole of it.").Returns<Parcel>("The parcel."));

    [TestMethod]
    public void No_answer() => MustRefuse("GetParcel: says nothing about its answer", connector => FixtureConnector.Read(connector));

    [TestMethod]
    public void An_error_the_app_never_gives() => MustRefuse("GetParcel: answer 418 is not one the app gives", connector => FixtureConnector.Read(connector).Fails(418).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void The_same_name_twice() => MustRefuse("GetParcel: is declared twice", connector =>
    {
        FixtureConnector.Read(connector).Returns<Parcel>("The parcel.");
        FixtureConnector.Read(connector, path: "/parcels").Returns<Parcel>("The parcel.");
    });

    [TestMethod]
    public void The_same_path_twice() => MustRefuse("has the same path as", connector =>
    {
        FixtureConnector.Read(connector).Returns<Parcel>("The parcel.");
        FixtureConnector.Read(connector, "FindParcel", "/stores/{store}/PARCELS").Returns<Parcel>("The parcel.");
    });

    [TestMethod]
    [DataRow("ListTowns", "calls ListTowns, which is not declared")]
    [DataRow("GetParcel", "calls GetParcel, which is not internal")]
    public void A_drop_down(string called, string text) =>
        MustRefuse(text, connector => FixtureConnector.Read(connector).Query("city", "City", "Name of the town.", city => city.DynamicList(called)).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_drop_down_that_lacks_an_argument() => MustRefuse(
        "GetParcel: has no store to pass to ListCities",
        connector => FixtureConnector.Read(connector, path: "/parcels").Query("city", "City", "Name of the town.", city => city.DynamicList("ListCities")).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_drop_down_with_an_argument_nobody_asks_for() => MustRefuse(
        "ListCities has no parameter shop",
        connector => FixtureConnector.Read(connector).Query("city", "City", "Name of the town.", city => city.DynamicList("ListCities", call => call.Value("shop", "main"))).Returns<Parcel>("The parcel."));

    [TestMethod]
    public void A_record_with_different_details_in_two_operations() => MustRefuse("two operations declare different details for this record", connector =>
    {
        connector.Post("SendParcel", "/stores/{store}/a").Summary("Send a parcel").Description("Sends one.").Body<ParcelPlace>(body => body.Property(place => place.City).Advanced()).Returns<OperationResult>("Done.");
        connector.Post("SendOther", "/stores/{store}/b").Summary("Send another").Description("Sends one.").Body<ParcelPlace>().Returns<OperationResult>("Done.");
    });

    [TestMethod]
    public void A_property_that_is_none() =>
        MustRefuse("is not a property of it", connector => connector.Post("SendParcel", "/a").Summary("Send a parcel").Description("Sends one.").Body<ParcelPlace>(body => body.Property(place => place.City!.Length)).Returns<OperationResult>("Done."));

    [TestMethod]
    public void A_record_whose_text_does_not_fit()
    {
        MustRefuse("GetParcel: NoPeriod.Name: \"Name of the thing\" is a sentence", connector => FixtureConnector.Read(connector).Returns<BadTexts.NoPeriod>("It."));
        MustRefuse("GetParcel: Repeating.DisplayName: label and description are both", connector => FixtureConnector.Read(connector).Returns<BadTexts.Repeating>("It."));
        MustRefuse("GetParcel: Foreign.Size: ", connector => FixtureConnector.Read(connector).Returns<BadTexts.Foreign>("It."));
        MustRefuse("GetParcel: Linking.Size: a description holds no address", connector => FixtureConnector.Read(connector).Returns<BadTexts.Linking>("It."));
        MustRefuse("GetParcel: Silent.Size: has no doc comment", connector => FixtureConnector.Read(connector).Returns<BadTexts.Silent>("It."));
    }

    [TestMethod]
    public void A_record_that_cannot_be_described()
    {
        MustRefuse("GetParcel: Endless: a record cannot hold itself", connector => FixtureConnector.Read(connector).Returns<BadTexts.Endless>("It."));
        MustRefuse("GetParcel: NumberedKind: an enumeration is sent as text", connector => FixtureConnector.Read(connector).Returns<BadTexts.Numbered>("It."));
    }

    private static void MustRefuse(string text, Action<ConnectorBuilder> describe) => StringAssert.Contains(FixtureConnector.Refusal(describe), text);
}
