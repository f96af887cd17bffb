using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

namespace CompiledCors.Tests.Policies;

[ShopCors]
[ApiController]
[Route("orders")]
public sealed class OrdersController : ControllerBase
{
    [HttpGet]
    public string All() => "orders";

    [HttpDelete("{id:int}")]
    public int Delete(int id) => id;

    [DisableCors]
    [HttpGet("internal")]
    public string Internal() => "internal";
}
