namespace PowerPlatformMagento.Sandbox.Store.Generation;

internal enum LineKind
{
    Simple,
    Virtual,
    Configurable,
    ConfigurableChild,
    FixedBundle,
    DynamicBundle,
    BundleChild,
}
