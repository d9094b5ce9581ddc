using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;

namespace PowerPlatformMagento.Plugins.Tests.Addresses;

[TestClass]
public sealed class PlaceNormalizerTests
{
    [TestMethod]
    [DataRow("Hauptstr. 5", "Hauptstraße 5")]
    [DataRow("Hauptstr. 5", "HAUPTSTRASSE 5")]
    [DataRow("Hauptstr. 5", "Hauptstr 5")]
    [DataRow("Hauptstr.5", "Hauptstr. 5")]
    [DataRow("Haupt Str. 5", "Hauptstraße 5")]
    [DataRow("Karl-Marx-Str. 12", "Karl Marx Straße 12")]
    [DataRow("Karl-Marx-Straße 12", "Karl-Marxstr. 12")]
    [DataRow("Goethestraße 12 a", "Goethestr. 12A")]
    [DataRow("Goethestraße 12 a", "goethestrasse 12a")]
    [DataRow("Goethestr. Nr. 12", "Goethestr. 12")]
    [DataRow("Müllerstraße 1", "Muellerstr. 1")]
    [DataRow("Müllerstraße 1", "Mu\u0308llerstraße 1")]
    [DataRow("Große Gasse 3", "Grosse Gasse 3")]
    [DataRow("12 Main Street", "12 Main St.")]
    [DataRow("12 Main Street", "12 MAIN ST")]
    [DataRow("12 Main Street, Apt 4", "12 Main St Apartment 4")]
    [DataRow("12 Main Street # 4", "12 Main Street #4")]
    [DataRow("5 Fifth Avenue", "5 Fifth Ave.")]
    [DataRow("8 Abbey Road", "8 Abbey Rd")]
    [DataRow("1 Sunset Boulevard", "1 Sunset Blvd.")]
    [DataRow("Sankt-Johann-Straße 7", "St.-Johann-Str. 7")]
    [DataRow("Rue de l'Église 9", "Rue de l’Eglise 9")]
    [DataRow("Calle Núñez 4", "CALLE NUNEZ 4")]
    [DataRow("ul. Świętokrzyska 20", "ul Swietokrzyska 20")]
    [DataRow("Landstraße 12 / 3", "Landstr. 12/3")]
    [DataRow("Marktplatz  2", "Marktplatz 2")]
    [DataRow("Alter Platz 2", "Alter Pl. 2")]
    [DataRow(" Ringweg 4 ", "Ringweg 4")]
    public void Sees_one_street_in_two_spellings(string one, string other) =>
        Assert.AreEqual(PlaceNormalizer.Street([one]), PlaceNormalizer.Street([other]));

    [TestMethod]
    [DataRow("Hauptstr. 5", "Hauptstr. 6")]
    [DataRow("Hauptstr. 5", "Hauptstr. 5a")]
    [DataRow("Hauptstr. 5a", "Hauptstr. 5b")]
    [DataRow("Hauptstr. 15", "Hauptstr. 1 5")]
    [DataRow("Hauptstr. 123", "Hauptstr. 12/3")]
    [DataRow("Hauptstr. 12/3", "Hauptstr. 12-3")]
    [DataRow("Hauptstr. 12-14", "Hauptstr. 12")]
    [DataRow("Hauptstr. 1.5", "Hauptstr. 15")]
    [DataRow("Hauptstr. 5", "Hauptweg 5")]
    [DataRow("12 Main Street Apt 4", "12 Main Street Apt 5")]
    [DataRow("12 Main Street Apt 4", "12 Main Street")]
    [DataRow("12 Main Street Flat 1", "12 Main Street Floor 1")]
    [DataRow("12 A Street", "12a Street")]
    [DataRow("12 E Street", "12 East Street")]
    [DataRow("12 N Main St", "12 S Main St")]
    [DataRow("1 St Mary Road", "1 Street Mary Road")]
    [DataRow("5 Abbey Road", "5 Abbey Lane")]
    [DataRow("Neue Str. 4", "Neustr. 4")]
    [DataRow("Mullerstr. 1", "Müllerstr. 1")]
    [DataRow("Postfach 12", "Postfach 21")]
    public void Keeps_two_streets_apart(string one, string other) =>
        Assert.AreNotEqual(PlaceNormalizer.Street([one]), PlaceNormalizer.Street([other]));

    [TestMethod]
    public void Does_not_care_how_a_street_is_cut_into_lines() => Assert.AreEqual(
        PlaceNormalizer.Street(["12 Main Street", "Apt 4"]),
        PlaceNormalizer.Street(["12 Main St., Apartment 4"]));

    [TestMethod]
    public void Joins_a_house_letter_at_the_end_of_a_line() => Assert.AreEqual(
        PlaceNormalizer.Street(["Goethestr. 12 a", "2. OG"]),
        PlaceNormalizer.Street(["Goethestr. 12a", "2. OG"]));

    [TestMethod]
    [DataRow("D-80331", "80331", "DE")]
    [DataRow("DE 80331", "80331", "DE")]
    [DataRow("A-1010", "1010", "AT")]
    [DataRow("CH-8001", "8001", "CH")]
    [DataRow("sw1a 1aa", "SW1A1AA", "GB")]
    [DataRow("1234 AB", "1234ab", "NL")]
    public void Sees_one_postal_code_in_two_spellings(string one, string other, string country) => Assert.AreEqual(
        PlaceNormalizer.Normalize(Place() with { Postcode = one, CountryCode = country }),
        PlaceNormalizer.Normalize(Place() with { Postcode = other, CountryCode = country }));

    [TestMethod]
    public void Keeps_postal_codes_of_an_area_and_of_a_house_apart() => Assert.AreNotEqual(
        PlaceNormalizer.Normalize(Place() with { Postcode = "12345", CountryCode = "US" }),
        PlaceNormalizer.Normalize(Place() with { Postcode = "12345-6789", CountryCode = "US" }));

    [TestMethod]
    public void Keeps_equal_streets_of_two_countries_apart() => Assert.AreNotEqual(
        PlaceNormalizer.Normalize(Place() with { CountryCode = "DE" }),
        PlaceNormalizer.Normalize(Place() with { CountryCode = "AT" }));

    [TestMethod]
    public void Keeps_equal_streets_of_two_cities_apart() => Assert.AreNotEqual(
        PlaceNormalizer.Normalize(Place() with { City = "Neustadt" }),
        PlaceNormalizer.Normalize(Place() with { City = "Neustadt an der Weinstraße" }));

    [TestMethod]
    public void Keeps_two_companies_at_one_door_apart() => Assert.AreNotEqual(
        PlaceNormalizer.Normalize(Place() with { Company = "Nord GmbH" }),
        PlaceNormalizer.Normalize(Place() with { Company = "Süd GmbH" }));

    [TestMethod]
    public void Keeps_a_flat_and_a_company_at_one_door_apart() => Assert.AreNotEqual(
        PlaceNormalizer.Normalize(Place()),
        PlaceNormalizer.Normalize(Place() with { Company = "Nord GmbH" }));

    [TestMethod]
    public void Does_not_care_who_receives_there() => Assert.AreEqual(
        PlaceNormalizer.Normalize(Place() with { FirstName = "Anna", Telephone = "1" }),
        PlaceNormalizer.Normalize(Place() with { FirstName = "Bert", Telephone = "2" }));

    [TestMethod]
    public void Tells_places_without_postal_code_apart_by_region() => Assert.AreNotEqual(
        PlaceNormalizer.Normalize(Place() with { Postcode = null, Region = "Cork" }),
        PlaceNormalizer.Normalize(Place() with { Postcode = null, Region = "Galway" }));

    [TestMethod]
    [DataRow("St. Pölten", "Sankt Poelten")]
    [DataRow("MÜNCHEN", "Muenchen")]
    [DataRow("Baden-Baden", "Baden Baden")]
    public void Sees_one_city_in_two_spellings(string one, string other) => Assert.AreEqual(
        PlaceNormalizer.Normalize(Place() with { City = one }),
        PlaceNormalizer.Normalize(Place() with { City = other }));

    [TestMethod]
    public void Makes_a_key_of_64_hex_digits()
    {
        var key = LocationKey.Of(Place());

        Assert.AreEqual(64, key.Length);
        Assert.IsTrue(key.All(character => character is (>= '0' and <= '9') or (>= 'a' and <= 'f')));
    }

    [TestMethod]
    public void Reads_an_address_without_anything() => Assert.AreEqual("|||||", PlaceNormalizer.Normalize(new Address()));

    private static Address Place() => new() { Street = ["Hauptstr. 5"], City = "München", Postcode = "80331", CountryCode = "DE" };
}
