using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

internal static class FaultAssert
{
    /// <summary>The work fails as Dataverse fails, with this number.</summary>
    public static OrganizationServiceFault Code(int code, Action work)
    {
        var error = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(work);
        Assert.AreEqual(code, error.Detail.ErrorCode, error.Detail.Message);
        return error.Detail;
    }

    public static OrganizationServiceFault Code(int code, Func<object?> work) => Code(code, () => { work(); });
}
