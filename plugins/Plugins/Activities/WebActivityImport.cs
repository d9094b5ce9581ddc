using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Consents;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Imports what people did in a store, once each. Carts have one row each that follows their states.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="systemService">Calls Dataverse as SYSTEM, for settings and tasks only.</param>
/// <param name="trace">Takes a line for support staff.</param>
internal sealed class WebActivityImport(IOrganizationService userService, IOrganizationService systemService, Action<string> trace)
{
    /// <summary>Why nothing was kept.</summary>
    public const string NoConsentDetail = "Nothing was kept: there is no consent.";

    /// <summary>Why nothing was kept.</summary>
    public const string NobodyDetail = "Nothing was kept: nobody is known by the customer id or e-mail address.";

    /// <summary>Why nothing was kept.</summary>
    public const string NeverAbandonedDetail = "Nothing was kept: the cart was never abandoned.";

    /// <summary>Why nothing was kept.</summary>
    public const string OrderedDetail = "Nothing was kept: the cart is an order already.";

    /// <summary>Why a cart stayed as it is.</summary>
    public const string SupersededDetail = "A newer or final state of the cart is stored already.";

    private readonly WebActivityStore _activities = new(userService);

    public ImportResult Import(WebActivity activity)
    {
        var keys = new ExternalKeys(activity.Source.Store, ActivityErrors.KeyInvalid);
        var kind = ActivityWords.Kind(activity.Kind) ?? throw new ImportException(ActivityErrors.KindUnknown);
        var key = keys.WebActivity(activity.Kind, activity.Source.Id);
        if (kind == WebActivityKindChoice.CartAbandoned)
        {
            var told = ActivityWords.Cart(activity.CartState) ?? throw new ImportException(ActivityErrors.CartStateUnknown);
            var stored = _activities.Find(key);
            return stored is null ? ImportNewCart(activity, told, keys, key) : ImportCart(activity, told, keys, key, stored);
        }

        if (ConsentRule.IsRefused(kind, activity.HasConsent))
        {
            return Nothing(NoConsentDetail);
        }

        return _activities.Find(key) is { } known ? Unchanged(known) : ImportNew(activity, kind, state: null, keys, key);
    }

    private ImportResult ImportNewCart(WebActivity activity, CartStateChoice told, ExternalKeys keys, string key)
    {
        if (CartTransitions.Next(null, told) is not { } state)
        {
            return Nothing(NeverAbandonedDetail);
        }

        return ConsentRule.IsRefused(WebActivityKindChoice.CartAbandoned, activity.HasConsent)
            ? Nothing(NoConsentDetail)
            : ImportNew(activity, WebActivityKindChoice.CartAbandoned, state, keys, key);
    }

    private ImportResult ImportNew(WebActivity activity, WebActivityKindChoice kind, CartStateChoice? state, ExternalKeys keys, string key)
    {
        var rules = FieldRules.ForActivities(new SyncIssueCorrections(userService, key));
        var row = WebActivityRows.Of(activity, kind, state, rules);
        var store = new StoreDirectory(userService).Get(keys.Store);
        var persons = new ActivityPersons(userService, keys, store, rules);
        var person = kind == WebActivityKindChoice.QuoteRequested ? persons.FindOrMake(activity) : persons.Find(activity);
        if (person is { Row: null, Doubt: null })
        {
            return Nothing(NobodyDetail);
        }

        if (person.IsErased)
        {
            return new ImportResult { Outcome = ImportOutcome.Held, Detail = Tombstones.Detail };
        }

        if (!ConsentRule.MayKeep(kind, activity.HasConsent, person.IsCustomer, store.NeedsActivityConsent))
        {
            return Nothing(NoConsentDetail);
        }

        if (state is not null && _activities.OrderOf(store.Id, activity.Source.Id) is not null)
        {
            return Nothing(OrderedDetail);
        }

        var settings = ActivitySettings.Read(systemService, trace);
        WebActivityRows.Expire(row, activity, settings.Retention.DaysOf(kind), rules);
        WebActivityRows.WithOrigin(row, activity, store.Id, key, rules);
        row[WebActivityTable.Regarding] = person.Row;
        if (person.Doubt is { } doubt)
        {
            // Nobody resends a quote request: it is kept without a person, with what the person said about themself.
            WebActivityRows.Introduce(row, activity, rules);
            return new ImportResult { Outcome = ImportOutcome.Held, Id = _activities.Create(row, isDone: false), Detail = IdentityRows.ReasonOf(doubt) };
        }

        var id = _activities.Create(row, isDone: state is null);
        if (kind == WebActivityKindChoice.Newsletter && person.Row is { LogicalName: ContactTable.Name } contact)
        {
            new NewsletterChoices(userService, store.Id).Take(contact.Id, activity);
        }

        FollowUp(activity, state, key, person.Row!, settings);
        return new ImportResult { Outcome = ImportOutcome.Created, Id = id };
    }

    private ImportResult ImportCart(WebActivity activity, CartStateChoice told, ExternalKeys keys, string key, StoredActivity stored)
    {
        var next = CartTransitions.Next(stored.Cart, told);
        if (next == stored.Cart && IsSame(activity, stored) || next is null && told == stored.Cart)
        {
            return Unchanged(stored);
        }

        if (next is not { } state || (told != CartStateChoice.Converted && activity.OccurredAt < stored.OccurredOn))
        {
            return new ImportResult { Outcome = ImportOutcome.Superseded, Id = stored.Id, Detail = SupersededDetail };
        }

        var rules = FieldRules.ForActivities(new SyncIssueCorrections(userService, key));
        var row = WebActivityRows.Of(activity, WebActivityKindChoice.CartAbandoned, state, rules);
        var store = new StoreDirectory(userService).Get(keys.Store);
        var settings = ActivitySettings.Read(systemService, trace);
        WebActivityRows.Expire(row, activity, settings.Retention.CartAbandoned, rules);
        if (new ActivityPersons(userService, keys, store, rules).Find(activity).Row is { } person)
        {
            row[WebActivityTable.Regarding] = person;
        }

        if (state == CartStateChoice.Converted && _activities.OrderOf(store.Id, activity.Source.Id) is { } orderId)
        {
            row[WebActivityTable.Order] = new EntityReference(OrderTable.Name, orderId);
        }

        _activities.Update(stored, CartTransitions.IsClosed(state) ? WebActivityRows.Completed(row) : row);
        FollowUp(activity, state, key, row.GetAttributeValue<EntityReference>(WebActivityTable.Regarding) ?? stored.Regarding, settings);
        return new ImportResult { Outcome = ImportOutcome.Updated, Id = stored.Id };
    }

    private void FollowUp(WebActivity activity, CartStateChoice? state, string key, EntityReference? person, ActivitySettings settings)
    {
        var tasks = new FollowUpTasks(systemService);
        if (state == CartStateChoice.Converted)
        {
            tasks.Close(FollowUpTasks.CartCategory, key);
        }
        else if (state == CartStateChoice.Abandoned && person is not null && settings.FollowUps.CoversCart(activity.Total))
        {
            tasks.Ensure(FollowUpTasks.CartCategory, key, person, "Follow up the abandoned cart", activity.OccurredAt.AddDays(settings.FollowUps.CartDays));
        }
    }

    private static bool IsSame(WebActivity activity, StoredActivity stored) =>
        Seconds(activity.OccurredAt) == Seconds(stored.OccurredOn)
        && activity.Total == stored.Total
        && activity.ItemCount == stored.ItemCount;

    private static long? Seconds(DateTime? instant) => instant?.Ticks / TimeSpan.TicksPerSecond;

    private static ImportResult Unchanged(StoredActivity stored) => new() { Outcome = ImportOutcome.Unchanged, Id = stored.Id };

    private static ImportResult Nothing(string detail) => new() { Outcome = ImportOutcome.Unchanged, Detail = detail };
}
