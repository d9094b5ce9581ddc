using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Extensions;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class ServiceProviderTests
{
    [TestMethod]
    public void A_service_is_asked_for_by_its_type()
    {
        var tracing = new Tracing();

        Assert.AreSame(tracing, new Services(tracing).Get<ITracingService>());
    }

    [TestMethod]
    public void A_service_nobody_offers_is_null() =>
        Assert.IsNull(new Services(new Tracing()).Get<IOrganizationServiceFactory>());

    [TestMethod]
    public void A_trace_takes_a_format_and_its_values()
    {
        var tracing = new Tracing();

        tracing.Trace("{0} of {1}", 1, 2);

        Assert.AreEqual("1 of 2", tracing.Lines.Single());
    }

    private sealed class Services(object service) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType.IsInstanceOfType(service) ? service : null;
    }

    private sealed class Tracing : ITracingService
    {
        public List<string> Lines { get; } = [];

        public void Trace(string format, params object[] args) =>
            Lines.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
