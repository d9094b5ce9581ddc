using System.Globalization;
using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Leads;

/// <summary>Whatever happens to a person, in any order and any number of times: one lead at most, one contact at most, and no lead leaves its end.</summary>
[TestClass]
public sealed class LeadWalkTests
{
    private enum Happening
    {
        Registers,
        ChangesName,
        ChangesAddress,
        Repeats,
        Orders,
        OrdersAsGuest,
        AsksForQuote,
        IsDisqualified,
        StoreWantsLeads,
        StoreWantsContacts,
    }

    [TestMethod]
    public void No_walk_makes_a_second_person() =>
        Gen.Int[0, (int)Happening.StoreWantsContacts].Select(number => (Happening)number).Array[1, 14]
            .Sample(walk => new Walk().Run(walk), iter: 60, threads: 1);

    [TestMethod]
    public void The_way_from_quote_to_order_with_every_step_twice() => new Walk().Run(
    [
        Happening.AsksForQuote, Happening.AsksForQuote, Happening.Registers, Happening.Repeats, Happening.ChangesName, Happening.OrdersAsGuest,
        Happening.Orders, Happening.Orders, Happening.ChangesAddress, Happening.OrdersAsGuest, Happening.AsksForQuote, Happening.Repeats,
    ]);

    private sealed class Walk
    {
        private readonly LeadWorld _world = new();
        private Customer _customer = LeadWorld.Registration();
        private LeadState? _before;
        private int _events;

        public void Run(IEnumerable<Happening> happenings)
        {
            foreach (var happening in happenings)
            {
                Does(happening);
                Check(happening);
            }
        }

        private void Does(Happening happening)
        {
            _events++;
            switch (happening)
            {
                case Happening.Registers or Happening.Repeats:
                    _world.Store.Import(_customer);
                    break;
                case Happening.ChangesName:
                    _world.Store.Import(_customer = _customer with { Source = TestMessages.From("5", _events), FirstName = $"Anna {_events}" });
                    break;
                case Happening.ChangesAddress:
                    _world.Store.Import(_customer = _customer with { Source = TestMessages.From("5", _events), Addresses = [TestMessages.Address("1") with { Street = [$"Weg {_events}"], IsDefaultBilling = true }] });
                    break;
                case Happening.Orders:
                    _world.Store.Import(TestMessages.Order(OrderId));
                    break;
                case Happening.OrdersAsGuest:
                    _world.Store.Import(TestMessages.GuestOrder(OrderId, email: "customer5@example.com"));
                    break;
                case Happening.AsksForQuote:
                    var quote = Activities.ActivityWorld.Quote($"q{OrderId}", "customer5@example.com");
                    _world.Dataverse.Call("mag_ImportWebActivity", ("Payload", TestStore.Text(quote)));
                    break;
                case Happening.IsDisqualified:
                    if (_world.Store.Rows("lead").Count == 1 && _world.State == LeadState.Open)
                    {
                        _world.Close(LeadState.Disqualified);
                    }

                    break;
                default:
                    var policy = happening == Happening.StoreWantsLeads ? RegistrationPolicy.Lead : RegistrationPolicy.Contact;
                    _world.Store.Change("mag_store", _world.Store.Id, (StoreTable.RegistrationPolicy, new OptionSetValue((int)policy)));
                    break;
            }
        }

        private string OrderId => (100 + _events).ToString(CultureInfo.InvariantCulture);

        private void Check(Happening happening)
        {
            var leads = _world.Store.Rows("lead");
            var contacts = _world.Store.Rows("contact");
            Assert.IsLessThanOrEqualTo(1, leads.Count, $"leads after {happening}");
            Assert.IsLessThanOrEqualTo(1, contacts.Count, $"contacts after {happening}");
            Assert.IsFalse(happening is Happening.Orders or Happening.OrdersAsGuest && contacts.Count == 0, "who ordered is a contact");
            var state = leads.Count == 1 ? _world.State : (LeadState?)null;
            Assert.IsTrue(_before is null or LeadState.Open || state == _before, $"the lead left its end after {happening}");
            Assert.IsFalse(happening is Happening.Orders or Happening.OrdersAsGuest && state == LeadState.Open, "who ordered is no open lead");
            Assert.IsTrue(_world.Store.Rows("mag_order").All(order => order.Link(OrderTable.Contact) == contacts.Single().Id));
            _before = state;
        }
    }
}
