using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Support;

internal sealed class FakeMagentoClients(params IEnumerable<FakeMagentoClient> clients) : IMagentoClientFactory
{
    private readonly Dictionary<string, FakeMagentoClient> _clients = clients.ToDictionary(client => client.Store);

    public IReadOnlyCollection<string> Stores => _clients.Keys;

    public IMagentoClient GetClient(string store) => _clients[store];
}
