using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Contracts.Tests;

[TestClass]
public sealed class ErrorCatalogTests
{
    [TestMethod]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.HasCount(ErrorCatalog.All.Count, ErrorCatalog.All.Select(error => error.Code).Distinct().ToList());
        foreach (var error in ErrorCatalog.All)
        {
            Assert.MatchesRegex("^MAG-[A-Z]{3}-[0-9]{3}$", error.Code);
        }
    }

    [TestMethod]
    public void Texts_and_hints_are_sentences()
    {
        foreach (var error in ErrorCatalog.All)
        {
            Assert.IsTrue(error.Text.EndsWith('.') && error.Hint.EndsWith('.'), error.Code);
        }
    }

    [TestMethod]
    public void Numbers_of_an_area_have_no_gap()
    {
        foreach (var area in ErrorCatalog.All.GroupBy(error => error.Code[..7]))
        {
            CollectionAssert.AreEqual(Enumerable.Range(1, area.Count()).ToArray(), area.Select(error => int.Parse(error.Code[8..])).ToArray(), area.Key);
        }
    }

    [TestMethod]
    public void Finds_an_error_by_its_code()
    {
        Assert.AreSame(OrderErrors.CurrencyUnknown, ErrorCatalog.Find("MAG-ORD-002"));
        Assert.IsNull(ErrorCatalog.Find("MAG-ORD-999"));
        Assert.IsNull(ErrorCatalog.Find(null));
    }

    [TestMethod]
    public void All_areas_are_in_the_catalog()
    {
        var areas = typeof(ErrorCatalog).Assembly.GetTypes().Where(type => type.Name.EndsWith("Errors", StringComparison.Ordinal));
        var defined = areas.SelectMany(area => area.GetFields()).Select(field => field.GetValue(null)).OfType<ErrorDefinition>().Select(error => error.Code);

        CollectionAssert.AreEquivalent(defined.ToArray(), ErrorCatalog.All.Select(error => error.Code).ToArray());
    }
}
