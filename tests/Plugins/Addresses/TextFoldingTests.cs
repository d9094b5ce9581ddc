using CsCheck;
using PowerPlatformMagento.Plugins.Addresses;

namespace PowerPlatformMagento.Plugins.Tests.Addresses;

[TestClass]
public sealed class TextFoldingTests
{
    private static readonly string[] Names = ["Hauptstraße", "Main Street", "Karl-Marx-Str.", "Abbey Road", "Ringweg", "Calle Núñez"];
    private static readonly string[] Additions = [string.Empty, "a", " b", "/2", "-4"];

    [TestMethod]
    [DataRow(null, "")]
    [DataRow("Straße", "strasse")]
    [DataRow("STRAẞE", "strasse")]
    [DataRow("Äpfel Öl Übung", "aepfel oel uebung")]
    [DataRow("Çağlar Şükrü İnci", "caglar suekrue inci")]
    [DataRow("Łódź Żółć", "lodz zolc")]
    [DataRow("Ærø Œuvre", "aeroe oeuvre")]
    [DataRow("Dvořák Čech", "dvorak cech")]
    [DataRow("e\u0301le\u0300ve", "eleve")]
    [DataRow("u\u0308ber", "ueber")]
    [DataRow("a\u00A0b", "a b")]
    [DataRow("Москва", "москва")]
    [DataRow("東京", "東京")]
    public void Folds_letters_to_their_plain_form(string? text, string expected) => Assert.AreEqual(expected, TextFolding.Fold(text));

    [TestMethod]
    public void Folds_what_is_folded_to_itself() =>
        Gen.String.Sample(text => TextFolding.Fold(TextFolding.Fold(text)) == TextFolding.Fold(text));

    [TestMethod]
    public void Does_not_care_about_case_of_plain_letters() =>
        Gen.String[Gen.Char['a', 'z'], 0, 30].Sample(text => TextFolding.Fold(text.ToUpperInvariant()) == TextFolding.Fold(text));

    [TestMethod]
    public void Normalizes_a_street_to_itself() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[1, 999], Gen.Int[0, Additions.Length - 1])
            .Sample((name, number, addition) =>
            {
                var once = PlaceNormalizer.Street([$"{Names[name]} {number}{Additions[addition]}"]);
                return PlaceNormalizer.Street([once]) == once;
            });

    [TestMethod]
    public void Never_merges_two_house_numbers() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 9999]).Where((one, other) => one != other).Sample((one, other) =>
            PlaceNormalizer.Street([$"Hauptstr. {one}"]) != PlaceNormalizer.Street([$"Hauptstraße {other}"])
            && PlaceNormalizer.Street([$"{one} Main St"]) != PlaceNormalizer.Street([$"{other} Main Street"]));

    [TestMethod]
    public void Never_merges_two_flats() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99], Gen.Int[1, 99]).Where((_, one, other) => one != other).Sample((house, one, other) =>
            PlaceNormalizer.Street([$"{house} Main St", $"Apt {one}"]) != PlaceNormalizer.Street([$"{house} Main St", $"Apt {other}"]));
}
