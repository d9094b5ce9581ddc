using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Identity;

[TestClass]
public sealed class CompanyMatcherTests
{
    private static readonly Guid One = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Two = new("00000000-0000-0000-0000-000000000002");
    private static readonly ExternalKeys Keys = new("main", CustomerErrors.KeyInvalid);

    [TestMethod]
    public void Finds_a_company_by_its_id() => Assert.AreEqual(One, ByIdentity(Claim("7", null), Stored("7", null, One))?.AccountId);

    [TestMethod]
    public void Finds_a_company_by_its_tax_number_in_another_spelling() =>
        Assert.AreEqual(One, ByIdentity(Claim(null, "DE 123-456.789"), Stored(null, "de123456789", One))?.AccountId);

    [TestMethod]
    public void Finds_a_company_by_its_name_in_another_spelling() =>
        Assert.AreEqual(One, ByIdentity(Claim(null, null, "Müller G.m.b.H. & Co. KG"), Stored(null, null, One, "MUELLER GMBH & Co KG"))?.AccountId);

    [TestMethod]
    public void Does_not_take_a_company_of_the_same_name_with_another_tax_number()
    {
        var row = Stored(null, null, One) with { AccountTaxId = "DE2" };

        Assert.IsNull(ByIdentity(Claim(null, "DE1"), row));
    }

    [TestMethod]
    public void Takes_a_company_of_the_same_name_whose_tax_number_is_not_known_yet() =>
        Assert.AreEqual(One, ByIdentity(Claim(null, "DE1"), Stored(null, null, One))?.AccountId);

    [TestMethod]
    public void Holds_a_company_whose_account_is_inactive() =>
        Assert.AreEqual("MAG-CUS-008", ByIdentity(Claim("7", null), Stored("7", null, One) with { AccountIsActive = false })?.Reason?.Code);

    [TestMethod]
    public void Honours_a_confirmed_account_even_when_it_is_inactive() => Assert.AreEqual(
        One,
        ByIdentity(Claim("7", null), Stored("7", null, One) with { AccountIsActive = false, Review = ReviewStatus.Confirmed })?.AccountId);

    [TestMethod]
    public void Makes_a_new_account_when_a_person_rejected_the_existing_ones() =>
        Assert.AreEqual(MatchKind.New, ByIdentity(Claim("7", null), Stored("7", null, null) with { Review = ReviewStatus.Rejected })?.Kind);

    [TestMethod]
    public void Looks_again_while_a_company_waits_for_review() =>
        Assert.IsNull(ByIdentity(Claim("7", null), Stored("7", null, null) with { Review = ReviewStatus.Pending }));

    [TestMethod]
    public void Takes_the_one_account_with_the_tax_number() =>
        Assert.AreEqual(One, ByAccounts(Claim(null, "DE1"), new(One, "Other name", "DE 1", []), new(Two, "Nord", null, [])).AccountId);

    [TestMethod]
    public void Holds_two_accounts_with_the_tax_number() =>
        Assert.AreEqual("MAG-CUS-007", ByAccounts(Claim(null, "DE1"), new(One, "Nord", "DE1", []), new(Two, "Süd", "DE1", [])).Reason?.Code);

    [TestMethod]
    public void Takes_the_one_account_with_the_name() =>
        Assert.AreEqual(One, ByAccounts(Claim(null, null), new AccountCandidate(One, "NORD", "DE9", [])).AccountId);

    [TestMethod]
    public void Holds_two_accounts_with_the_name() =>
        Assert.AreEqual("MAG-CUS-007", ByAccounts(Claim(null, null), new(One, "Nord", null, []), new(Two, "nord", null, [])).Reason?.Code);

    [TestMethod]
    public void Does_not_take_an_account_of_the_name_with_another_tax_number() =>
        Assert.AreEqual(MatchKind.New, ByAccounts(Claim(null, "DE1"), new AccountCandidate(One, "Nord", "DE2", [])).Kind);

    [TestMethod]
    public void Does_not_take_an_account_of_the_name_that_is_another_company_of_the_store() =>
        Assert.AreEqual(MatchKind.New, ByAccounts(Claim("7", null), new AccountCandidate(One, "Nord", null, ["8"])).Kind);

    [TestMethod]
    public void Does_not_find_the_company_of_a_guest_by_name()
    {
        var company = new Company { Name = "Nord", TaxId = "DE1" };

        Assert.AreEqual(MatchKind.New, ByAccounts(CompanyClaim.OfGuest(company, Keys)!, new AccountCandidate(One, "Nord", null, [])).Kind);
    }

    [TestMethod]
    public void Has_no_claim_for_a_guest_who_only_typed_a_company_name() =>
        Assert.IsNull(CompanyClaim.OfGuest(new Company { Name = "Nord" }, Keys));

    [TestMethod]
    public void Has_no_claim_without_a_readable_name_id_or_tax_number() =>
        Assert.IsNull(CompanyClaim.Of(new Company { Name = " - " }, Keys));

    private static CompanyMatch? ByIdentity(CompanyClaim claim, IdentityRow row) =>
        CompanyMatcher.ByIdentity(claim, new Dictionary<string, IdentityRow> { [row.Key] = row });

    private static CompanyMatch ByAccounts(CompanyClaim claim, params AccountCandidate[] candidates) =>
        CompanyMatcher.ByAccounts(claim, candidates, null);

    private static CompanyClaim Claim(string? id, string? taxId, string name = "Nord") =>
        CompanyClaim.Of(new Company { Id = id, TaxId = taxId, Name = name }, Keys)!;

    private static IdentityRow Stored(string? id, string? taxId, Guid? accountId, string name = "Nord") => new()
    {
        Id = Two,
        Key = Claim(id, taxId, name).Keys[0],
        AccountId = accountId,
        AccountTaxId = taxId,
        MagentoId = id,
    };
}
