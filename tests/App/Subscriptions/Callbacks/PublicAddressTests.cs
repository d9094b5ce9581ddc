using System.Net;
using CsCheck;
using PowerPlatformMagento.App.Subscriptions.Callbacks;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Callbacks;

[TestClass]
public sealed class PublicAddressTests
{
    // Blocks nobody on the Internet answers from, as first and last address; written out again here, on purpose not taken from the code.
    private static readonly (uint First, uint Last)[] Reserved =
    [
        (0x00000000, 0x00FFFFFF), (0x0A000000, 0x0AFFFFFF), (0x64400000, 0x647FFFFF), (0x7F000000, 0x7FFFFFFF), (0xA83F8110, 0xA83F8110), (0xA9FE0000, 0xA9FEFFFF),
        (0xAC100000, 0xAC1FFFFF), (0xC0000000, 0xC00000FF), (0xC0000200, 0xC00002FF), (0xC0586300, 0xC05863FF), (0xC0A80000, 0xC0A8FFFF), (0xC6120000, 0xC613FFFF),
        (0xC6336400, 0xC63364FF), (0xCB007100, 0xCB0071FF), (0xE0000000, 0xFFFFFFFF),
    ];

    [TestMethod]
    [DataRow("8.8.8.8", true)]
    [DataRow("52.236.0.1", true)]
    [DataRow("172.15.255.255", true)]
    [DataRow("172.32.0.0", true)]
    [DataRow("100.63.255.255", true)]
    [DataRow("100.128.0.0", true)]
    [DataRow("0.0.0.0", false)]
    [DataRow("10.1.2.3", false)]
    [DataRow("127.0.0.1", false)]
    [DataRow("127.255.255.254", false)]
    [DataRow("169.254.169.254", false)]
    [DataRow("168.63.129.16", false)]
    [DataRow("172.16.0.1", false)]
    [DataRow("192.168.1.1", false)]
    [DataRow("100.64.0.1", false)]
    [DataRow("224.0.0.1", false)]
    [DataRow("255.255.255.255", false)]
    [DataRow("2603:1020:201:10::10f", true)]
    [DataRow("2a00:1450:4001:831::200e", true)]
    [DataRow("::", false)]
    [DataRow("::1", false)]
    [DataRow("fe80::1", false)]
    [DataRow("fc00::1", false)]
    [DataRow("fd00:ec2::254", false)]
    [DataRow("ff02::1", false)]
    [DataRow("2001:db8::1", false)]
    [DataRow("2001:0:53aa:64c::1", false)]
    [DataRow("3fff::1", false)]
    [DataRow("::ffff:10.0.0.1", false)]
    [DataRow("::ffff:8.8.8.8", true)]
    [DataRow("::10.0.0.1", false)]
    [DataRow("::8.8.8.8", false)]
    [DataRow("64:ff9b::10.0.0.1", false)]
    [DataRow("64:ff9b::a9fe:a9fe", false)]
    [DataRow("64:ff9b::8.8.8.8", true)]
    [DataRow("64:ff9b:1::8.8.8.8", false)]
    [DataRow("2002:0a00:0001::1", false)]
    [DataRow("2002:7f00:0001::1", false)]
    [DataRow("2002:0808:0808::1", true)]
    [DataRow("2603:1020::5efe:10.0.0.1", false)]
    [DataRow("2603:1020::200:5efe:192.168.0.1", false)]
    public void Knows_public_from_all_others(string address, bool isPublic) => Assert.AreEqual(isPublic, PublicAddress.IsPublic(IPAddress.Parse(address)));

    [TestMethod]
    public void Any_address_of_four_bytes_is_public_exactly_outside_the_reserved_blocks() =>
        Gen.Select(Gen.UInt, Gen.Int[0, 3], Gen.Int[0, Reserved.Length - 1], Gen.Int[-2, 2]).Sample(
            (any, how, block, near) =>
            {
                // Edges of blocks are where mistakes live.
                var number = how switch { 0 => any, 1 => (uint)(Reserved[block].First + near), 2 => (uint)(Reserved[block].Last + near), _ => Reserved[block].First + (any % (Reserved[block].Last - Reserved[block].First + 1)) };
                var address = new IPAddress([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
                return PublicAddress.IsPublic(address) == !Reserved.Any(reserved => number >= reserved.First && number <= reserved.Last);
            },
            iter: 20_000);

    [TestMethod]
    public void An_address_within_another_counts_as_itself() =>
        Gen.UInt.Sample(
            number =>
            {
                byte[] inner = [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
                var expected = PublicAddress.IsPublic(new IPAddress(inner));
                byte[] mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. inner];
                byte[] translated = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, .. inner];
                byte[] tunnelled = [0x20, 0x02, .. inner, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
                return new[] { mapped, translated, tunnelled }.All(bytes => PublicAddress.IsPublic(new IPAddress(bytes)) == expected);
            },
            iter: 20_000);

    [TestMethod]
    public void No_address_outside_global_unicast_is_public() =>
        Gen.Byte.Array[16].Where(bytes => bytes[0] >> 5 != 1 && !bytes.AsSpan(0, 2).SequenceEqual(new byte[] { 0, 0x64 }) && bytes.AsSpan(0, 10).IndexOfAnyExcept((byte)0) >= 0)
            .Sample(bytes => !PublicAddress.IsPublic(new IPAddress(bytes)), iter: 20_000);
}
