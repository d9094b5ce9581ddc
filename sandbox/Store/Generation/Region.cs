namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>A region with the ids of Magento's directory.</summary>
internal sealed record Region(int Id, string Code, string Name);
