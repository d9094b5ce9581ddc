using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

[TestClass]
public sealed class SubscriptionSettingsTests
{
    [TestMethod]
    public void The_defaults_are_fine() => Assert.IsEmpty(SubscriptionSettings.Problems(new SubscriptionsOptions()).ToList());

    [TestMethod]
    public void Every_wrong_setting_is_named_and_no_value()
    {
        var options = new SubscriptionsOptions
        {
            MaximumMegabytes = 0,
            Maximum = 0,
            MaximumBacklog = 0,
            Parallelism = 1,
            Timeout = TimeSpan.Zero,
            GiveUpAfter = TimeSpan.Zero,
            PublicBaseUrl = new Uri("relative", UriKind.Relative),
            EncryptionKey = "not-a-key-4711",
            PreviousEncryptionKey = "not-a-key-4711",
        };
        options.AllowedHosts.Add("*.com");

        var problems = SubscriptionSettings.Problems(options).ToList();

        Assert.HasCount(10, problems);
        Assert.IsTrue(problems.All(problem => problem.StartsWith("Subscriptions:", StringComparison.Ordinal)));
        Assert.DoesNotContain("4711", string.Join('\n', problems));
    }

    [TestMethod]
    [DataRow(null, "data/inbox.db", "data/subscriptions.db")]
    [DataRow("", "inbox.db", "subscriptions.db")]
    [DataRow("own.db", "data/inbox.db", "own.db")]
    public void The_file_lies_beside_the_inbox_unless_a_setting_says_otherwise(string? path, string inbox, string expected) =>
        Assert.AreEqual(expected, new SubscriptionsOptions { Path = path }.FileBeside(new InboxOptions { Path = inbox }));
}
