using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>Websites, groups and store views, without those of the back office, and their codes and ids both ways. Pure.</summary>
internal sealed class StoreScopes
{
    /// <summary>Id that stands for all websites and all store views.</summary>
    public const string All = "0";

    public StoreScopes(IEnumerable<ScopeWebsiteWire> websites, IEnumerable<ScopeGroupWire> groups, IReadOnlyList<ScopeViewWire> views, IReadOnlyList<ScopeConfigWire> configs)
    {
        var settings = configs.Where(config => config.Id is not null).DistinctBy(config => config.Id).ToDictionary(config => config.Id!);
        Websites =
        [
            .. from website in websites
               where IsReal(website.Id) && Optional.Text(website.Code) is not null
               let view = views.FirstOrDefault(view => view.WebsiteId == website.Id && view.Id is { } id && settings.ContainsKey(id))
               select new WebsiteInfo
               {
                   Id = website.Id!,
                   Code = website.Code!,
                   Name = Optional.Text(website.Name) ?? website.Code!,
                   Currency = view is null ? null : Optional.Text(settings[view.Id!].BaseCurrencyCode),
               },
        ];
        Groups =
        [
            .. from store in groups
               where IsReal(store.Id)
               select new StoreGroupInfo
               {
                   Id = store.Id!,
                   Code = Optional.Text(store.Code),
                   Name = Optional.Text(store.Name) ?? store.Id!,
                   Website = WebsiteCode(store.WebsiteId),
               },
        ];
        Views = [.. views.Where(view => IsReal(view.Id) && Optional.Text(view.Code) is not null).Select(view => View(view, settings.GetValueOrDefault(view.Id!)))];
    }

    public IReadOnlyList<WebsiteInfo> Websites { get; }

    public IReadOnlyList<StoreGroupInfo> Groups { get; }

    public IReadOnlyList<StoreViewInfo> Views { get; }

    /// <summary>Id of a website; that of all for null, null for a code nobody has.</summary>
    public string? WebsiteId(string? code) => code is null ? All : Websites.FirstOrDefault(website => IsSame(website.Code, code))?.Id;

    /// <summary>Code of a website; null for all and for unknown ids.</summary>
    public string? WebsiteCode(string? id) => Websites.FirstOrDefault(website => website.Id == id)?.Code;

    /// <summary>Id of a store view; that of all for null, null for a code nobody has.</summary>
    public string? ViewId(string? code) => code is null ? All : Views.FirstOrDefault(view => IsSame(view.Code, code))?.Id;

    /// <summary>Code of a store view; null for all and for unknown ids.</summary>
    public string? ViewCode(string? id) => Views.FirstOrDefault(view => view.Id == id)?.Code;

    /// <summary>Time zone of a store view; of the first one for the id of all, UTC where it cannot be told.</summary>
    public TimeZoneInfo TimeZone(string? viewId)
    {
        var name = (Views.FirstOrDefault(view => view.Id == viewId) ?? Views.FirstOrDefault(view => view.TimeZone is not null))?.TimeZone;
        return name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsReal(string? id) => Needed.IsId(id) && id != All;

    private StoreViewInfo View(ScopeViewWire view, ScopeConfigWire? config) => new()
    {
        Id = view.Id!,
        Code = view.Code!,
        Name = Optional.Text(view.Name) ?? view.Code!,
        Website = WebsiteCode(view.WebsiteId),
        StoreGroupId = Optional.Id(view.StoreGroupId),
        IsActive = view.IsActive ?? true,
        Currency = Optional.Text(config?.DefaultDisplayCurrencyCode),
        Locale = Optional.Text(config?.Locale),
        TimeZone = Optional.Text(config?.Timezone),
    };
}
