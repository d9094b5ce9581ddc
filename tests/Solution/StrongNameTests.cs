namespace PowerPlatformMagento.Solution.Tests;

/// <summary>The token of a key pair is the one the runtime computes.</summary>
[TestClass]
public sealed class StrongNameTests
{
    [TestMethod]
    public void The_key_of_the_plug_ins_has_the_registered_token() =>
        Assert.AreEqual("7f48e0f6ba02d849", StrongName.Token(Repository.Read("plugins/PowerPlatformMagento.snk")));

    [TestMethod]
    public void Another_key_has_another_token()
    {
        var key = Repository.Read("plugins/PowerPlatformMagento.snk");
        key[40] ^= 1;

        Assert.AreNotEqual("7f48e0f6ba02d849", StrongName.Token(key));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(19)]
    public void A_file_that_is_cut_off_is_refused(int length) =>
        Assert.ThrowsExactly<InvalidDataException>(() => StrongName.Token(Repository.Read("plugins/PowerPlatformMagento.snk").AsSpan(0, length)));

    [TestMethod]
    public void A_file_that_is_no_key_pair_is_refused() =>
        Assert.ThrowsExactly<InvalidDataException>(() => StrongName.Token(new byte[1172]));
}
