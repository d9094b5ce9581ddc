using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;

namespace PowerPlatformMagento.App.Tests.Support;

internal sealed class FakeMagentoClients(params IEnumerable<FakeMagentoClient> clients) : IMagentoClientFactory
{
    private readonly Dictionary<string, FakeMagentoClient> _clients = clients.ToDictionary(client => client.Store);

    public IReadOnlyCollection<string> Stores => _clients.Keys;

    /// <summary>What the operations reach; tests that use none need none.</summary>
    public IMagentoOperations? Operations { get; set; }

    public IMagentoClient GetClient(string store) => _clients[store];

    public IMagentoOperations GetOperations(string store) => Operations ?? throw new InvalidOperationException("This test has no operations.");
}
