using CsCheck;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Leads;

/// <summary>The states of a lead as a table, and every walk through it.</summary>
[TestClass]
public sealed class LeadRuleTests
{
    private static readonly Func<Person, Person>[] Events =
    [
        person => person.Registers(registersLeads: true),
        person => person.Registers(registersLeads: false),
        person => person.Orders(),
        person => person.AsksForQuote(),
        person => person.IsDisqualified(),
        person => person.IsQualifiedByHand(),
    ];

    [TestMethod]
    [DataRow(false, null, true, LeadStep.Make)]
    [DataRow(false, null, false, LeadStep.None)]
    [DataRow(false, LeadState.Open, true, LeadStep.Update)]
    [DataRow(false, LeadState.Open, false, LeadStep.Qualify)]
    [DataRow(false, LeadState.Disqualified, true, LeadStep.Leave)]
    [DataRow(false, LeadState.Disqualified, false, LeadStep.None)]
    [DataRow(false, LeadState.Qualified, true, LeadStep.None)]
    [DataRow(true, null, true, LeadStep.None)]
    [DataRow(true, LeadState.Open, true, LeadStep.Qualify)]
    [DataRow(true, LeadState.Disqualified, true, LeadStep.None)]
    [DataRow(true, LeadState.Qualified, true, LeadStep.None)]
    public void A_registration(bool isKnown, object? lead, bool registersLeads, object step) =>
        Assert.AreEqual(step, LeadRule.OnRegistration(isKnown, (LeadState?)lead, registersLeads));

    [TestMethod]
    [DataRow(null, LeadStep.None)]
    [DataRow(LeadState.Open, LeadStep.Qualify)]
    [DataRow(LeadState.Qualified, LeadStep.None)]
    [DataRow(LeadState.Disqualified, LeadStep.None)]
    public void An_order(object? lead, object step) => Assert.AreEqual(step, LeadRule.OnOrder((LeadState?)lead));

    [TestMethod]
    [DataRow(false, null, LeadStep.Make)]
    [DataRow(false, LeadState.Open, LeadStep.Leave)]
    [DataRow(false, LeadState.Disqualified, LeadStep.Leave)]
    [DataRow(true, null, LeadStep.None)]
    [DataRow(true, LeadState.Open, LeadStep.None)]
    public void A_quote_request(bool isKnown, object? lead, object step) =>
        Assert.AreEqual(step, LeadRule.OnQuoteRequest(isKnown, (LeadState?)lead));

    [TestMethod]
    public void No_walk_reaches_an_illegal_state() => Gen.Int[0, Events.Length - 1].Select(index => Events[index]).Array[0, 40].Sample(events =>
    {
        var person = new Person(null, 0, 0);
        foreach (var happens in events)
        {
            var before = person;
            person = happens(person);

            Assert.IsLessThanOrEqualTo(1, person.Leads);
            Assert.IsLessThanOrEqualTo(1, person.Contacts);
            Assert.IsTrue(before.Lead is null or LeadState.Open || person.Lead == before.Lead, "a closed lead stays closed");
            Assert.IsFalse(before.Contacts == 1 && person.Leads > before.Leads, "a customer becomes no lead");
        }
    }, iter: 20_000, threads: 1);

    /// <summary>A person as Dataverse knows them, when every message does what the rule says.</summary>
    private sealed record Person(LeadState? Lead, int Leads, int Contacts)
    {
        private bool IsKnown => Contacts > 0;

        public Person Registers(bool registersLeads) => After(LeadRule.OnRegistration(IsKnown, Lead, registersLeads), makesContact: true);

        public Person Orders() => After(LeadRule.OnOrder(Lead), makesContact: true);

        public Person AsksForQuote() => After(LeadRule.OnQuoteRequest(IsKnown, Lead), makesContact: false);

        public Person IsDisqualified() => Lead == LeadState.Open ? this with { Lead = LeadState.Disqualified } : this;

        public Person IsQualifiedByHand() => Lead == LeadState.Open ? this with { Lead = LeadState.Qualified, Contacts = Contacts == 0 ? 1 : Contacts } : this;

        private Person After(LeadStep step, bool makesContact) => step switch
        {
            LeadStep.Make => this with { Lead = LeadState.Open, Leads = Leads + 1 },
            LeadStep.Update or LeadStep.Leave => this,
            LeadStep.Qualify => this with { Lead = LeadState.Qualified, Contacts = Contacts == 0 ? 1 : Contacts },
            _ => this with { Contacts = makesContact && Contacts == 0 ? 1 : Contacts },
        };
    }
}
