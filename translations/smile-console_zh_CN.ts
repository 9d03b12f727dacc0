<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>ClockWords</name>
    <message>
        <source>Over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Link token ends</source>
        <translation>关联令牌到期</translation>
    </message>
    <message>
        <source>Invite link ends</source>
        <translation>邀请链接到期</translation>
    </message>
    <message>
        <source>%1: data is deleted</source>
        <translation>%1：数据删除</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>%1: read again</source>
        <translation>%1：再次读取</translation>
    </message>
</context>
<context>
    <name>ExpiryWords</name>
    <message>
        <source>expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>已过期 %1 天</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>昨天过期</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation>%1 天后到期</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Valid: the provider says that this document is in force.</source>
        <translation>有效：机构表示该证明文件有效。</translation>
    </message>
    <message>
        <source>Hit: the name is like one in the issuer&apos;s records. The issuer must verify it; until then it says nothing against this person.</source>
        <translation>命中：姓名与签发机关记录中的某个姓名相似，须由签发机关核实；核实之前不能据此对该用户下结论。</translation>
    </message>
    <message>
        <source>Expired: it is no longer in force. Ask for a newer one.</source>
        <translation>已过期：该证明文件不再有效，请对方提供新的。</translation>
    </message>
    <message>
        <source>%1: this status is shown as the provider sent it.</source>
        <translation>%1：该状态按机构发送的原样显示。</translation>
    </message>
</context>
<context>
    <name>FileFetcher</name>
    <message>
        <source>The file is larger than %1, so it is not loaded.</source>
        <translation>文件大于 %1，因此未加载。</translation>
    </message>
    <message>
        <source>The file is no longer there. Addresses of files end after 60 days.</source>
        <translation>文件已不存在。文件地址在 60 天后失效。</translation>
    </message>
    <message>
        <source>The server does not give the file out.</source>
        <translation>服务器拒绝提供该文件。</translation>
    </message>
    <message>
        <source>The server sends one on to an unsafe address.</source>
        <translation>服务器转向了不安全的地址。</translation>
    </message>
    <message>
        <source>The file did not come: the server took too long.</source>
        <translation>文件未加载：服务器响应超时。</translation>
    </message>
    <message>
        <source>The file did not come: the server was not reached.</source>
        <translation>文件未加载：无法连接服务器。</translation>
    </message>
    <message>
        <source>The file did not come: the server had a fault of its own.</source>
        <translation>文件未加载：服务器自身出错。</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>The record has no file.</source>
        <translation>该记录没有文件。</translation>
    </message>
    <message>
        <source>Not opened: the record&apos;s link is not an address.</source>
        <translation>未打开：该记录的链接不是有效地址。</translation>
    </message>
    <message>
        <source>Not opened: the link carries a user name, so it may lead elsewhere than it looks.</source>
        <translation>未打开：链接中带有用户名，实际指向可能与看上去不同。</translation>
    </message>
    <message>
        <source>Not opened: only https and the sandbox&apos;s own host are, and this is %1.</source>
        <translation>未打开：只打开 https 和沙盒自身主机的链接，而此链接为 %1。</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>图片像素过多。</translation>
    </message>
    <message>
        <source>This computer has no decoder for pictures of this kind.</source>
        <translation>此电脑无法解码这种图片。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1, account %2</source>
        <translation>%1，账户 %2</translation>
    </message>
    <message>
        <source>Has not linked an account yet</source>
        <translation>尚未关联账户</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>无法读取账户</translation>
    </message>
    <message>
        <source>The account is connected; nothing is wrong</source>
        <translation>账户已连接，没有问题</translation>
    </message>
    <message>
        <source>All %1 accounts are connected; nothing is wrong</source>
        <translation>%1 个账户均已连接，没有问题</translation>
    </message>
    <message>
        <source>This person does not exist at Smile any more</source>
        <translation>Smile 已没有该用户</translation>
    </message>
    <message>
        <source>The record was deleted there. What is still shown here was read before.</source>
        <translation>该记录已在 Smile 删除。此处仍显示之前读取的内容。</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>正在读取账户…</translation>
    </message>
    <message>
        <source>Smile says that this provider does not work now</source>
        <translation>Smile 称该机构目前不可用</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>等待有用吗？</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Waiting for them to begin: %1</source>
        <translation>等待对方开始：%1</translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <translation>正在登录：%1</translation>
    </message>
    <message>
        <source>Waiting for the code: %1</source>
        <translation>等待验证码：%1</translation>
    </message>
    <message>
        <source>Connected, reading the data: %1</source>
        <translation>已连接，正在读取数据：%1</translation>
    </message>
    <message>
        <source>It failed, they may try again: %1</source>
        <translation>失败，对方可以再试：%1</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>电子邮箱 %1</translation>
    </message>
    <message>
        <source>E-mail, kind</source>
        <translation>电子邮箱类型</translation>
    </message>
    <message>
        <source>E-mail %1, kind</source>
        <translation>电子邮箱 %1 类型</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>Phone, kind</source>
        <translation>电话类型</translation>
    </message>
    <message>
        <source>Phone %1, kind</source>
        <translation>电话 %1 类型</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>社交主页</translation>
    </message>
    <message>
        <source>Social profile %1</source>
        <translation>社交主页 %1</translation>
    </message>
    <message>
        <source>Social profile, kind</source>
        <translation>社交主页类型</translation>
    </message>
    <message>
        <source>Social profile %1, kind</source>
        <translation>社交主页 %1 类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>地址第 1 行</translation>
    </message>
    <message>
        <source>Address %1, line 1</source>
        <translation>地址 %1 第 1 行</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>地址第 2 行</translation>
    </message>
    <message>
        <source>Address %1, line 2</source>
        <translation>地址 %1 第 2 行</translation>
    </message>
    <message>
        <source>Address, city</source>
        <translation>地址城市</translation>
    </message>
    <message>
        <source>Address %1, city</source>
        <translation>地址 %1 城市</translation>
    </message>
    <message>
        <source>Address, region</source>
        <translation>地址省/地区</translation>
    </message>
    <message>
        <source>Address %1, region</source>
        <translation>地址 %1 省/地区</translation>
    </message>
    <message>
        <source>Address, postal code</source>
        <translation>地址邮编</translation>
    </message>
    <message>
        <source>Address %1, postal code</source>
        <translation>地址 %1 邮编</translation>
    </message>
    <message>
        <source>Address, country</source>
        <translation>地址国家/地区</translation>
    </message>
    <message>
        <source>Address %1, country</source>
        <translation>地址 %1 国家/地区</translation>
    </message>
    <message>
        <source>Address, latitude</source>
        <translation>地址纬度</translation>
    </message>
    <message>
        <source>Address %1, latitude</source>
        <translation>地址 %1 纬度</translation>
    </message>
    <message>
        <source>Address, longitude</source>
        <translation>地址经度</translation>
    </message>
    <message>
        <source>Address %1, longitude</source>
        <translation>地址 %1 经度</translation>
    </message>
    <message>
        <source>Address, kind</source>
        <translation>地址类型</translation>
    </message>
    <message>
        <source>Address %1, kind</source>
        <translation>地址 %1 类型</translation>
    </message>
    <message>
        <source>Address, tags</source>
        <translation>地址用途</translation>
    </message>
    <message>
        <source>Address %1, tags</source>
        <translation>地址 %1 用途</translation>
    </message>
    <message>
        <source>%1, upload</source>
        <translation>%1（上传）</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>missing here</source>
        <translation>此处缺失</translation>
    </message>
    <message>
        <source>sent in a form that cannot be read</source>
        <translation>发送的格式无法读取</translation>
    </message>
    <message>
        <source>other order of names</source>
        <translation>姓名顺序不同</translation>
    </message>
    <message>
        <source>middle name missing</source>
        <translation>缺少中间名</translation>
    </message>
    <message>
        <source>a name missing</source>
        <translation>缺少一个名字</translation>
    </message>
    <message>
        <source>more names</source>
        <translation>多出名字</translation>
    </message>
    <message>
        <source>shortened name</source>
        <translation>名字为缩写</translation>
    </message>
    <message>
        <source>other particle (de la, bin)</source>
        <translation>姓名虚词不同（de la、bin）</translation>
    </message>
    <message>
        <source>suffix missing</source>
        <translation>缺少后缀</translation>
    </message>
    <message>
        <source>with a suffix</source>
        <translation>多出后缀</translation>
    </message>
    <message>
        <source>other suffix</source>
        <translation>后缀不同</translation>
    </message>
    <message>
        <source>one character differs</source>
        <translation>相差一个字符</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>日与月颠倒</translation>
    </message>
    <message>
        <source>fewer parts</source>
        <translation>内容较少</translation>
    </message>
    <message>
        <source>more parts</source>
        <translation>内容较多</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>电话不同</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>邮箱不同</translation>
    </message>
    <message>
        <source>other address</source>
        <translation>地址不同</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>值不同</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between differences</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>One source only: there is nothing to compare it with.</source>
        <translation>只有一个来源，无可比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no field in common to compare.</source>
        <translation>
            <numerusform>%n 个来源没有可供比较的共同字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on nothing in full.</source>
        <translation>
            <numerusform>%n 个来源没有完全一致的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on %1.</source>
        <translation>
            <numerusform>%n 个来源的%1一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same: %1.</source>
        <translation>基本相同：%1。</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>不同：%1。</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Wink</source>
        <translation>Wink</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>请求记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保留的筛选</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>OutcomeVerdict</name>
    <message>
        <source>Smile says: %1</source>
        <translation>Smile 的答复：%1</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>The provider: Smile says that it does not work now</source>
        <translation>机构的问题：Smile 称其目前不可用</translation>
    </message>
    <message>
        <source>Probably Smile: many people fail just now</source>
        <translation>多半是 Smile 的问题：目前很多人失败</translation>
    </message>
    <message>
        <source>Probably the provider: many people fail just now</source>
        <translation>多半是机构的问题：目前很多人失败</translation>
    </message>
    <message>
        <source>Many people fail just now, each by themselves</source>
        <translation>目前很多人失败，但各有各的原因</translation>
    </message>
    <message>
        <source>Probably them: others get through</source>
        <translation>多半是用户自己的问题：其他人能连上</translation>
    </message>
    <message>
        <source>%1 of the last %2 people here failed since %3, all %4.</source>
        <translation>自 %3 起，这里最近 %2 人中有 %1 人失败，全部为 %4。</translation>
    </message>
    <message>
        <source>%1 of the last %2 people here failed since %3.</source>
        <translation>自 %3 起，这里最近 %2 人中有 %1 人失败。</translation>
    </message>
    <message>
        <source>%1 of %2 in the last hour</source>
        <translation>最近 1 小时 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 小时 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 in 7 days</source>
        <translation>7 天 %1 / %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;1 of 2 in the last hour, 3 of 4 in 24 hours&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Worked: %1.</source>
        <translation>成功：%1。</translation>
    </message>
    <message>
        <source>Too few tries here to tell</source>
        <translation>这里的尝试太少，无法判断</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day, then a time of day: &quot;21 Nov 20:10&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Perhaps the provider: the last who tried failed</source>
        <translation>也许是机构的问题：最近尝试的人都失败了</translation>
    </message>
    <message>
        <source>The last who tried failed, each by themselves</source>
        <translation>最近尝试的人都失败了，但各有各的原因</translation>
    </message>
</context>
<context>
    <name>ReadFiles</name>
    <message>
        <source>%1 is neither PDF nor PNG nor JPG.</source>
        <translation>%1 既不是 PDF，也不是 PNG 或 JPG。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>Too large: at most %1 MB in one upload, all files together.</source>
        <translation>文件过大：一次上传的所有文件合计最多 %1 MB。</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>same SS or document number</source>
        <translation>SS 号码或证件号码相同</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;same e-mail, same phone&quot;</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SearchNotice</name>
    <message>
        <source>This link leads to another environment (%1); this window shows “%2”.</source>
        <translation>此链接指向另一个环境（%1）；当前窗口显示的是“%2”。</translation>
    </message>
    <message>
        <source>%1 looks like an id, but of no kind that this console knows.</source>
        <translation>%1 像是一个编号，但不属于本控制台已知的任何类型。</translation>
    </message>
    <message>
        <source>%1 is the id of something that the console keeps no list of (a token, a file, an export).</source>
        <translation>%1 是本控制台不列出的内容的编号（令牌、文件或导出）。</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”: such records are loaded when their person is opened.</source>
        <translation>%1 是“%2”类型的编号：此类记录在打开其用户时才加载。</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”; it is not among what is loaded so far.</source>
        <translation>%1 是“%2”类型的编号；目前已加载的内容中没有它。</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”, but nothing here has it.</source>
        <translation>%1 是“%2”类型的编号，但这里没有它。</translation>
    </message>
    <message>
        <source>%1 is not of this tenant and mode: ids of people here begin with “%2”.</source>
        <translation>%1 不属于此租户及环境：这里的用户编号以“%2”开头。</translation>
    </message>
    <message>
        <source>%1 looks like the id of a person; it is not among what is loaded so far.</source>
        <translation>%1 像是用户编号；目前已加载的内容中没有它。</translation>
    </message>
    <message>
        <source>%1 looks like the id of a person, but nobody here has it.</source>
        <translation>%1 像是用户编号，但这里没有这位用户。</translation>
    </message>
    <message>
        <source>It may be gone, or of the sandbox: an id does not tell its mode.</source>
        <translation>它可能已被删除，或属于沙盒：编号本身看不出所属环境。</translation>
    </message>
    <message>
        <source>It may be gone, or of production: an id does not tell its mode.</source>
        <translation>它可能已被删除，或属于生产环境：编号本身看不出所属环境。</translation>
    </message>
    <message>
        <source>It may be gone, or of another profile: an id does not tell its mode.</source>
        <translation>它可能已被删除，或属于另一个配置：编号本身看不出所属环境。</translation>
    </message>
</context>
<context>
    <name>ShowAll</name>
    <message>
        <source>Show all personal data for this session</source>
        <translation>本次会话中显示全部个人信息</translation>
    </message>
    <message>
        <source>Names, contacts and numbers are shown until the session ends, you cover the window, or nobody has been here for ten minutes.</source>
        <translation>姓名、联系方式和号码将一直显示，直到会话结束、窗口被遮盖，或十分钟无人操作。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is written to the audit file. Name nobody in it.</source>
        <translation>会写入审计文件，请勿写任何人的姓名。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>无机构</translation>
    </message>
    <message>
        <source>The invite&apos;s mail was opened</source>
        <translation>邀请邮件已打开</translation>
    </message>
    <message>
        <source>The invite&apos;s landing page was opened</source>
        <translation>邀请落地页已打开</translation>
    </message>
    <message>
        <source>The Wink widget was opened</source>
        <translation>Wink 组件已打开</translation>
    </message>
    <message>
        <source>An account was linked through the invite</source>
        <translation>已通过邀请关联账户</translation>
    </message>
    <message>
        <source>The invite was revoked</source>
        <translation>邀请已撤销</translation>
    </message>
    <message>
        <source>Invite: %1</source>
        <translation>邀请：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider, status</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>provider, status before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, monitoring: %2</source>
        <comment>provider, status</comment>
        <translation>%1，监测：%2</translation>
    </message>
    <message>
        <source>%1, monitoring: %2 → %3</source>
        <comment>provider, status before and after</comment>
        <translation>%1，监测：%2 → %3</translation>
    </message>
    <message>
        <source>Uploaded file: %1</source>
        <translation>上传的文件：%1</translation>
    </message>
    <message>
        <source>Uploaded file: %1 → %2</source>
        <translation>上传的文件：%1 → %2</translation>
    </message>
    <message>
        <source>The link token ran out</source>
        <translation>关联令牌已到期</translation>
    </message>
    <message>
        <source>The invite&apos;s link ran out</source>
        <translation>邀请链接已到期</translation>
    </message>
    <message>
        <source>%1: the data was due to be deleted</source>
        <translation>%1：数据已到删除期限</translation>
    </message>
    <message>
        <source>Document expired: %1</source>
        <translation>证明文件已过期：%1</translation>
    </message>
    <message>
        <source>%1: was due to be read again</source>
        <translation>%1：已到重新读取的时间</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents arrived</source>
        <translation>
            <numerusform>%1：收到 %n 份证明文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: document arrived: %2</source>
        <translation>%1：收到证明文件：%2</translation>
    </message>
    <message numerus="yes">
        <source>No news for %n days</source>
        <translation>
            <numerusform>%n 天没有消息</numerusform>
        </translation>
    </message>
    <message>
        <source>From this console: %1</source>
        <translation>本控制台操作：%1</translation>
    </message>
    <message>
        <source>The person was created at Smile</source>
        <translation>用户已在 Smile 创建</translation>
    </message>
    <message>
        <source>An invite was sent</source>
        <translation>已发送邀请</translation>
    </message>
    <message>
        <source>%1: the account was created</source>
        <translation>%1：账户已创建</translation>
    </message>
    <message>
        <source>%1: task started: %2</source>
        <translation>%1：任务开始：%2</translation>
    </message>
    <message>
        <source>%1: task finished: %2</source>
        <translation>%1：任务完成：%2</translation>
    </message>
    <message>
        <source>A file was uploaded: %1</source>
        <translation>已上传文件：%1</translation>
    </message>
    <message>
        <source>%1: the identity arrived</source>
        <translation>%1：收到身份信息</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>不知是否送达</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>于 %1 观察到</translation>
    </message>
    <message>
        <source>dated ahead: the clocks disagree</source>
        <translation>时间晚于现在：双方时钟不一致</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>本控制台</translation>
    </message>
</context>
<context>
    <name>WinkTrouble</name>
    <message>
        <source>The Wink module (smile-wink) cannot be loaded. Install it, or Qt WebEngine, which it needs, and open this page again.</source>
        <translation>无法加载 Wink 模块（smile-wink）。请安装该模块或其所需的 Qt WebEngine，然后重新打开此页面。</translation>
    </message>
    <message>
        <source>QtWebEngineProcess, the helper program of Qt WebEngine, is missing. Install Qt WebEngine again.</source>
        <translation>缺少 Qt WebEngine 的辅助程序 QtWebEngineProcess。请重新安装 Qt WebEngine。</translation>
    </message>
    <message>
        <source>This system does not let Chromium start its sandbox (no user namespaces for ordinary users), so no web page is shown here. An administrator can allow user namespaces.</source>
        <translation>系统不允许 Chromium 启动其沙箱（普通用户无法使用用户命名空间），因此这里不显示网页。管理员可以开放用户命名空间。</translation>
    </message>
    <message>
        <source>The widget&apos;s script could not be loaded. Check its address and the connection, then start again.</source>
        <translation>无法加载组件脚本。请检查脚本地址和网络，然后重新启动。</translation>
    </message>
    <message>
        <source>The script was loaded, but it offers no widget that opens. Check the script&apos;s address and version.</source>
        <translation>脚本已加载，但没有可以打开的组件。请检查脚本的地址和版本。</translation>
    </message>
    <message>
        <source>The widget&apos;s page ended unexpectedly. Start it again.</source>
        <translation>组件页面意外结束，请重新启动。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Wink 模板</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Address of the company&apos;s logo</source>
        <translation>公司徽标地址</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Landing page: header</source>
        <translation>落地页：标题</translation>
    </message>
    <message>
        <source>Landing page: text</source>
        <translation>落地页：正文</translation>
    </message>
    <message>
        <source>Landing page: button</source>
        <translation>落地页：按钮</translation>
    </message>
    <message>
        <source>Success page: header</source>
        <translation>成功页：标题</translation>
    </message>
    <message>
        <source>Success page: text</source>
        <translation>成功页：正文</translation>
    </message>
    <message>
        <source>Success page: button</source>
        <translation>成功页：按钮</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Webhook 名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Consent type</source>
        <translation>同意类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Consent method</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>同意书正文</translation>
    </message>
    <message>
        <source>Reference name</source>
        <translation>参考信息名称</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>参考信息内容</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>电子邮箱不完整。</translation>
    </message>
    <message>
        <source>Enter a complete https:// address (http:// for this computer only).</source>
        <translation>请输入完整的 https:// 地址（http:// 仅限本机）。</translation>
    </message>
    <message>
        <source>Only unaccented letters, digits and signs are allowed.</source>
        <translation>只能使用不带重音的字母、数字和符号。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1不能为空。</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of at most %3 characters.</source>
        <translation>%1过长：%2 个字符，最多 %3 个。</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>请至少选择一个事件。</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>文件 %1 为空。</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files are accepted.</source>
        <translation>只接受 PDF、PNG 和 JPEG 文件。</translation>
    </message>
    <message>
        <source>At most 5 references are allowed.</source>
        <translation>最多 5 条参考信息。</translation>
    </message>
    <message>
        <source>Read again just now.</source>
        <translation>刚刚已重新读取。</translation>
    </message>
    <message>
        <source>Could not be read again.</source>
        <translation>未能重新读取。</translation>
    </message>
    <message>
        <source>Revoked. The account and its data are gone.</source>
        <translation>已撤销。账户及其数据已删除。</translation>
    </message>
    <message>
        <source>Not revoked. The account is still there.</source>
        <translation>未撤销，账户仍然存在。</translation>
    </message>
    <message>
        <source>It is not known whether the account was revoked. Refresh before you try again.</source>
        <translation>不清楚账户是否已撤销。请先刷新，再决定是否重试。</translation>
    </message>
    <message>
        <source>Monitoring is disabled.</source>
        <translation>监测已停用。</translation>
    </message>
    <message>
        <source>Monitoring was not disabled.</source>
        <translation>监测未停用。</translation>
    </message>
    <message>
        <source>It is not known whether monitoring was disabled. Refresh before you try again.</source>
        <translation>不清楚监测是否已停用。请先刷新，再决定是否重试。</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>导出文件已就绪。</translation>
    </message>
    <message>
        <source>The export was not made.</source>
        <translation>未能导出。</translation>
    </message>
    <message>
        <source>A new link token was made.</source>
        <translation>已新建关联令牌。</translation>
    </message>
    <message>
        <source>No link token was made.</source>
        <translation>未能新建关联令牌。</translation>
    </message>
    <message>
        <source>No link token came back. Making another one does no harm.</source>
        <translation>没有收到关联令牌。再新建一个不会有影响。</translation>
    </message>
    <message>
        <source>The session was reset. Its data is gone.</source>
        <translation>会话已重置，其数据已清除。</translation>
    </message>
    <message>
        <source>The session was not reset.</source>
        <translation>会话未重置。</translation>
    </message>
    <message>
        <source>It is not known whether the session was reset. Look at the person&apos;s data first.</source>
        <translation>不清楚会话是否已重置。请先查看该用户的数据。</translation>
    </message>
    <message>
        <source>The invite was sent.</source>
        <translation>邀请已发送。</translation>
    </message>
    <message>
        <source>No invite was sent.</source>
        <translation>邀请未发送。</translation>
    </message>
    <message>
        <source>It is not known whether the invite was sent. Look for it among the invites before you send another one.</source>
        <translation>不清楚邀请是否已发送。请先在邀请列表中查找，再决定是否重发。</translation>
    </message>
    <message>
        <source>The template was created.</source>
        <translation>模板已创建。</translation>
    </message>
    <message>
        <source>The template was not created.</source>
        <translation>模板未创建。</translation>
    </message>
    <message>
        <source>It is not known whether the template was created. Look for it in the list.</source>
        <translation>不清楚模板是否已创建。请在列表中查找。</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>模板已保存。</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>模板未保存。</translation>
    </message>
    <message>
        <source>It is not known whether the template was saved. Refresh before you try again.</source>
        <translation>不清楚模板是否已保存。请先刷新，再决定是否重试。</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>模板已删除。</translation>
    </message>
    <message>
        <source>The template was not deleted.</source>
        <translation>模板未删除。</translation>
    </message>
    <message>
        <source>It is not known whether the template was deleted. Refresh the list.</source>
        <translation>不清楚模板是否已删除。请刷新列表。</translation>
    </message>
    <message>
        <source>The webhook was created.</source>
        <translation>Webhook 已创建。</translation>
    </message>
    <message>
        <source>The webhook was not created.</source>
        <translation>Webhook 未创建。</translation>
    </message>
    <message>
        <source>It is not known whether the webhook was created. Look for it in the list.</source>
        <translation>不清楚 Webhook 是否已创建。请在列表中查找。</translation>
    </message>
    <message>
        <source>The webhook was deleted.</source>
        <translation>Webhook 已删除。</translation>
    </message>
    <message>
        <source>The webhook was not deleted.</source>
        <translation>Webhook 未删除。</translation>
    </message>
    <message>
        <source>It is not known whether the webhook was deleted. Refresh the list.</source>
        <translation>不清楚 Webhook 是否已删除。请刷新列表。</translation>
    </message>
    <message>
        <source>The consent template was created.</source>
        <translation>同意书模板已创建。</translation>
    </message>
    <message>
        <source>The consent template was not created.</source>
        <translation>同意书模板未创建。</translation>
    </message>
    <message>
        <source>It is not known whether the consent template was created. Look for it in the list.</source>
        <translation>不清楚同意书模板是否已创建。请在列表中查找。</translation>
    </message>
    <message>
        <source>The consent template was deleted.</source>
        <translation>同意书模板已删除。</translation>
    </message>
    <message>
        <source>The consent template was not deleted.</source>
        <translation>同意书模板未删除。</translation>
    </message>
    <message>
        <source>It is not known whether the consent template was deleted. Refresh the list.</source>
        <translation>不清楚同意书模板是否已删除。请刷新列表。</translation>
    </message>
    <message>
        <source>The file was uploaded.</source>
        <translation>文件已上传。</translation>
    </message>
    <message>
        <source>The file was not uploaded.</source>
        <translation>文件未上传。</translation>
    </message>
    <message>
        <source>It is not known whether the file was uploaded. Look for it among the archives.</source>
        <translation>不清楚文件是否已上传。请在档案列表中查找。</translation>
    </message>
    <message>
        <source>The archive was deleted.</source>
        <translation>档案已删除。</translation>
    </message>
    <message>
        <source>The archive was not deleted.</source>
        <translation>档案未删除。</translation>
    </message>
    <message>
        <source>It is not known whether the archive was deleted. Refresh the list.</source>
        <translation>不清楚档案是否已删除。请刷新列表。</translation>
    </message>
    <message>
        <source>The person was created.</source>
        <translation>用户已创建。</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>用户未创建。</translation>
    </message>
    <message>
        <source>It is not known whether the person was created. Look for the newest one in the list.</source>
        <translation>不清楚用户是否已创建。请查看列表中最新的用户。</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>此前已不存在。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>Revoke the %1 account of %2?</source>
        <translation>撤销 %2 的 %1 账户？</translation>
    </message>
    <message>
        <source>Smile cuts the link and deletes the account with everything that was read from it. This cannot be undone: %1 would have to link the account again.</source>
        <translation>Smile 将断开关联，并删除该账户及从中读取的全部数据。此操作无法撤回：如需恢复，%1 须重新关联账户。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The account %1 and its connection to %2</source>
        <translation>账户 %1 及其与 %2 的连接</translation>
    </message>
    <message>
        <source>The monthly re-reading</source>
        <translation>每月一次的重新读取</translation>
    </message>
    <message>
        <source>Disable monitoring of the %1 account of %2?</source>
        <translation>停用 %2 的 %1 账户监测？</translation>
    </message>
    <message>
        <source>Smile stops re-reading the account every month. What was read so far stays.</source>
        <translation>Smile 将不再每月重新读取该账户。已读取的数据会保留。</translation>
    </message>
    <message>
        <source>Disable monitoring</source>
        <translation>停用监测</translation>
    </message>
    <message>
        <source>The monthly re-reading; the API cannot turn it on again</source>
        <translation>每月一次的重新读取；API 无法再次开启</translation>
    </message>
    <message>
        <source>Reset the session of %1?</source>
        <translation>重置 %1 的会话？</translation>
    </message>
    <message>
        <source>Smile cleans the data of this person&apos;s session. This cannot be undone.</source>
        <translation>Smile 将清除该用户的会话数据。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Reset session</source>
        <translation>重置会话</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>删除模板“%1”？</translation>
    </message>
    <message>
        <source>No new invite can be sent with it. This cannot be undone.</source>
        <translation>删除后无法再用它发送邀请。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>The template with its mail, landing page and success page</source>
        <translation>模板及其邮件、落地页和成功页</translation>
    </message>
    <message>
        <source>Delete the webhook “%1”?</source>
        <translation>删除 Webhook“%1”？</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>删除 Webhook</translation>
    </message>
    <message>
        <source>Every event from now on</source>
        <translation>今后的所有事件</translation>
    </message>
    <message>
        <source>Delete the consent template “%1”?</source>
        <translation>删除同意书模板“%1”？</translation>
    </message>
    <message>
        <source>It is no longer shown to people who give their consent. This cannot be undone.</source>
        <translation>征求用户同意时将不再显示它。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Delete consent template</source>
        <translation>删除同意书模板</translation>
    </message>
    <message>
        <source>The consent template with its text</source>
        <translation>同意书模板及其正文</translation>
    </message>
    <message>
        <source>Delete the archive %1 of %2?</source>
        <translation>删除 %2 的档案 %1？</translation>
    </message>
    <message>
        <source>Smile deletes the uploaded files and everything that was read from them. This cannot be undone.</source>
        <translation>Smile 将删除上传的文件及从中读取的全部数据。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Delete archive</source>
        <translation>删除档案</translation>
    </message>
    <message>
        <source>The uploaded files</source>
        <translation>上传的文件</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Disable monitoring…</source>
        <translation>停用监测…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New link token</source>
        <translation>新建关联令牌</translation>
    </message>
    <message>
        <source>Reset session…</source>
        <translation>重置会话…</translation>
    </message>
    <message>
        <source>Test link…</source>
        <translation>测试关联…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新建模板…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>新建 Webhook…</translation>
    </message>
    <message>
        <source>New consent template…</source>
        <translation>新建同意书模板…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新建用户…</translation>
    </message>
    <message>
        <source>Monitoring is disabled already.</source>
        <translation>监测已处于停用状态。</translation>
    </message>
    <message>
        <source>The provider does not support monitoring.</source>
        <translation>该机构不支持监测。</translation>
    </message>
    <message>
        <source>The invite has no link.</source>
        <translation>该邀请没有链接。</translation>
    </message>
    <message>
        <source>The invite was revoked, its link leads nowhere.</source>
        <translation>邀请已撤销，其链接已失效。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Smile stops sending events to its address. To have it back, create a new one.</source>
        <translation>Smile 将不再向其地址发送事件。如需恢复，请新建一个。</translation>
    </message>
    <message>
        <source>All data that Smile has read from it: %1</source>
        <translation>Smile 从该账户读取的全部数据：%1</translation>
    </message>
    <message>
        <source>The data of the session: %1</source>
        <translation>该会话的数据：%1</translation>
    </message>
    <message>
        <source>All data that Smile has read from them: %1</source>
        <translation>Smile 从这些账户读取的全部数据：%1</translation>
    </message>
    <message>
        <source>Invites that were sent with it stay: %1.</source>
        <translation>用它发送过的邀请会保留：%1 个。</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账户编号</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Provider&apos;s message</source>
        <translation>机构消息</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>连接更新</translation>
    </message>
    <message>
        <source>Monitoring changed</source>
        <translation>监测更新</translation>
    </message>
    <message>
        <source>Connection (old field)</source>
        <translation>连接（旧字段）</translation>
    </message>
    <message>
        <source>Monitoring (old field)</source>
        <translation>监测（旧字段）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>错误消息</translation>
    </message>
    <message>
        <source>Recognized as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>文件接收</translation>
    </message>
    <message>
        <source>File subtype</source>
        <translation>文件子类型</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File address</source>
        <translation>文件地址</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Archive id</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A date that is only about right; %1 is the date.</extracomment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>How consent is given</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Consent template id</source>
        <translation>同意书模板编号</translation>
    </message>
    <message>
        <source>Consent templates</source>
        <translation>同意书模板</translation>
    </message>
    <message>
        <source>Consent template</source>
        <translation>同意书模板</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Contribution id</source>
        <translation>缴费编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>证明文件编号</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基本金额</translation>
    </message>
    <message>
        <source>Estimated income id</source>
        <translation>估算收入编号</translation>
    </message>
    <message>
        <source>Estimated incomes</source>
        <translation>估算收入</translation>
    </message>
    <message>
        <source>Estimated income</source>
        <translation>估算收入</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>员工号</translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation>雇主编号</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Employment id</source>
        <translation>就业编号</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>文字识别</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>姓名后缀</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>居住国</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>公民身份</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>邮箱类型</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>全部电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>电话类型</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>全部电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>地址第 1 行</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>地址第 2 行</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省/地区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>地址类型</translation>
    </message>
    <message>
        <source>Use of the address</source>
        <translation>地址用途</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>全部地址</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>社交主页</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>主页类型</translation>
    </message>
    <message>
        <source>All social profiles</source>
        <translation>全部社交主页</translation>
    </message>
    <message>
        <source>Latest employer</source>
        <translation>最近雇主</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>个人主页</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>机构内编号</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>身份信息编号</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>发薪周期</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>应发金额</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>实发金额</translation>
    </message>
    <message>
        <source>Income id</source>
        <translation>收入编号</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Insight id</source>
        <translation>洞察编号</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Incomes: number</source>
        <translation>收入：笔数</translation>
    </message>
    <message>
        <source>Incomes: months since the first</source>
        <translation>收入：距首笔月数</translation>
    </message>
    <message>
        <source>Incomes: longest gap in months</source>
        <translation>收入：最长间断月数</translation>
    </message>
    <message>
        <source>Incomes: months missing</source>
        <translation>收入：缺失月数</translation>
    </message>
    <message>
        <source>Incomes: sum</source>
        <translation>收入：合计</translation>
    </message>
    <message>
        <source>Incomes: average</source>
        <translation>收入：平均值</translation>
    </message>
    <message>
        <source>Incomes: smallest</source>
        <translation>收入：最小值</translation>
    </message>
    <message>
        <source>Incomes: largest</source>
        <translation>收入：最大值</translation>
    </message>
    <message>
        <source>Incomes: median</source>
        <translation>收入：中位数</translation>
    </message>
    <message>
        <source>Incomes: spread</source>
        <translation>收入：标准差</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: sum</source>
        <translation>收入（近 3 个月）：合计</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: average</source>
        <translation>收入（近 3 个月）：平均值</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: smallest</source>
        <translation>收入（近 3 个月）：最小值</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: largest</source>
        <translation>收入（近 3 个月）：最大值</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: median</source>
        <translation>收入（近 3 个月）：中位数</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: spread</source>
        <translation>收入（近 3 个月）：标准差</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: sum</source>
        <translation>收入（近 6 个月）：合计</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: average</source>
        <translation>收入（近 6 个月）：平均值</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: smallest</source>
        <translation>收入（近 6 个月）：最小值</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: largest</source>
        <translation>收入（近 6 个月）：最大值</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: median</source>
        <translation>收入（近 6 个月）：中位数</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: spread</source>
        <translation>收入（近 6 个月）：标准差</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: sum</source>
        <translation>收入（近 9 个月）：合计</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: average</source>
        <translation>收入（近 9 个月）：平均值</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: smallest</source>
        <translation>收入（近 9 个月）：最小值</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: largest</source>
        <translation>收入（近 9 个月）：最大值</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: median</source>
        <translation>收入（近 9 个月）：中位数</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: spread</source>
        <translation>收入（近 9 个月）：标准差</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: sum</source>
        <translation>收入（近 12 个月）：合计</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: average</source>
        <translation>收入（近 12 个月）：平均值</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: smallest</source>
        <translation>收入（近 12 个月）：最小值</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: largest</source>
        <translation>收入（近 12 个月）：最大值</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: median</source>
        <translation>收入（近 12 个月）：中位数</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: spread</source>
        <translation>收入（近 12 个月）：标准差</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: sum</source>
        <translation>收入（近 18 个月）：合计</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: average</source>
        <translation>收入（近 18 个月）：平均值</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: smallest</source>
        <translation>收入（近 18 个月）：最小值</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: largest</source>
        <translation>收入（近 18 个月）：最大值</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: median</source>
        <translation>收入（近 18 个月）：中位数</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: spread</source>
        <translation>收入（近 18 个月）：标准差</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: months at the largest</source>
        <translation>收入（近 18 个月）：达最大值的月数</translation>
    </message>
    <message>
        <source>Incomes: first</source>
        <translation>收入：首笔</translation>
    </message>
    <message>
        <source>Incomes: current</source>
        <translation>收入：当前</translation>
    </message>
    <message>
        <source>Incomes: latest growth</source>
        <translation>收入：最近增幅</translation>
    </message>
    <message>
        <source>Loans: number</source>
        <translation>贷款：笔数</translation>
    </message>
    <message>
        <source>Loans: smallest</source>
        <translation>贷款：最小值</translation>
    </message>
    <message>
        <source>Loans: largest</source>
        <translation>贷款：最大值</translation>
    </message>
    <message>
        <source>Loans: sum</source>
        <translation>贷款：合计</translation>
    </message>
    <message>
        <source>Loans: average</source>
        <translation>贷款：平均值</translation>
    </message>
    <message>
        <source>Loans: spread</source>
        <translation>贷款：标准差</translation>
    </message>
    <message>
        <source>Loans: finished</source>
        <translation>贷款：已结清</translation>
    </message>
    <message>
        <source>Loans: outstanding</source>
        <translation>贷款：未结清</translation>
    </message>
    <message>
        <source>Outstanding: largest</source>
        <translation>未偿余额：最大值</translation>
    </message>
    <message>
        <source>Outstanding: sum</source>
        <translation>未偿余额：合计</translation>
    </message>
    <message>
        <source>Outstanding: average</source>
        <translation>未偿余额：平均值</translation>
    </message>
    <message>
        <source>Loans: overdue</source>
        <translation>贷款：逾期</translation>
    </message>
    <message>
        <source>Overdue: sum</source>
        <translation>逾期金额：合计</translation>
    </message>
    <message>
        <source>Overdue: average</source>
        <translation>逾期金额：平均值</translation>
    </message>
    <message>
        <source>Amortization: sum</source>
        <translation>分期还款额：合计</translation>
    </message>
    <message>
        <source>Amortization: smallest</source>
        <translation>分期还款额：最小值</translation>
    </message>
    <message>
        <source>Amortization: largest</source>
        <translation>分期还款额：最大值</translation>
    </message>
    <message>
        <source>Amortization: average</source>
        <translation>分期还款额：平均值</translation>
    </message>
    <message>
        <source>Amortization: median</source>
        <translation>分期还款额：中位数</translation>
    </message>
    <message>
        <source>Amortization: spread</source>
        <translation>分期还款额：标准差</translation>
    </message>
    <message>
        <source>Payments: number</source>
        <translation>还款：笔数</translation>
    </message>
    <message>
        <source>Payments: largest</source>
        <translation>还款：最大值</translation>
    </message>
    <message>
        <source>Payments: smallest</source>
        <translation>还款：最小值</translation>
    </message>
    <message>
        <source>Payments: median</source>
        <translation>还款：中位数</translation>
    </message>
    <message>
        <source>Payments: average</source>
        <translation>还款：平均值</translation>
    </message>
    <message>
        <source>Payments: sum</source>
        <translation>还款：合计</translation>
    </message>
    <message>
        <source>Payments: spread</source>
        <translation>还款：标准差</translation>
    </message>
    <message>
        <source>Employment: status</source>
        <translation>就业：状态</translation>
    </message>
    <message>
        <source>Employment: employers</source>
        <translation>就业：雇主数</translation>
    </message>
    <message>
        <source>Employment: current tenure</source>
        <translation>就业：现职时长</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Links: days since the first</source>
        <translation>关联：距首次天数</translation>
    </message>
    <message>
        <source>Links: days since the last</source>
        <translation>关联：距最近天数</translation>
    </message>
    <message>
        <source>Links in 3 days</source>
        <translation>近 3 天关联次数</translation>
    </message>
    <message>
        <source>Links in 7 days</source>
        <translation>近 7 天关联次数</translation>
    </message>
    <message>
        <source>Links in 30 days</source>
        <translation>近 30 天关联次数</translation>
    </message>
    <message>
        <source>Links in 90 days</source>
        <translation>近 90 天关联次数</translation>
    </message>
    <message>
        <source>Links in 180 days</source>
        <translation>近 180 天关联次数</translation>
    </message>
    <message>
        <source>Links in 365 days</source>
        <translation>近 365 天关联次数</translation>
    </message>
    <message>
        <source>Links in 730 days</source>
        <translation>近 730 天关联次数</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Invite id</source>
        <translation>邀请编号</translation>
    </message>
    <message>
        <source>Log id</source>
        <translation>日志编号</translation>
    </message>
    <message>
        <source>Invite log</source>
        <translation>邀请日志</translation>
    </message>
    <message>
        <source>Invite log entry</source>
        <translation>邀请日志条目</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Wink 模板</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联时间</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sends mail</source>
        <translation>发送邮件</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Landing page text</source>
        <translation>落地页正文</translation>
    </message>
    <message>
        <source>Landing page button</source>
        <translation>落地页按钮</translation>
    </message>
    <message>
        <source>Success page</source>
        <translation>成功页</translation>
    </message>
    <message>
        <source>Success page text</source>
        <translation>成功页正文</translation>
    </message>
    <message>
        <source>Success page button</source>
        <translation>成功页按钮</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>模板编号</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Loan amount</source>
        <translation>贷款金额</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿余额</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>分期还款额</translation>
    </message>
    <message>
        <source>Amortized</source>
        <translation>还款周期</translation>
    </message>
    <message>
        <source>First amortization</source>
        <translation>首次还款</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下期还款额</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期金额</translation>
    </message>
    <message>
        <source>Liability id</source>
        <translation>负债编号</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Links elsewhere</source>
        <translation>他处关联次数</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>关联时间</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Link id</source>
        <translation>关联编号</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>首次读取</translation>
    </message>
    <message>
        <source>Account id (old field)</source>
        <translation>账户编号（旧字段）</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户编号</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Worst connection</source>
        <translation>最差连接</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>尾号</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>全部姓名</translation>
    </message>
    <message>
        <source>Ids of accounts and invites</source>
        <translation>账户和邀请的编号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>自有参考信息</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>子类型</translation>
    </message>
    <message>
        <source>Live connection</source>
        <translation>实时连接</translation>
    </message>
    <message>
        <source>Asks for a code</source>
        <translation>需要验证码</translation>
    </message>
    <message>
        <source>Type as the provider list says</source>
        <translation>机构列表中的类型</translation>
    </message>
    <message>
        <source>Subtype as the provider list says</source>
        <translation>机构列表中的子类型</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>机构编号</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Jobs done</source>
        <translation>完成单数</translation>
    </message>
    <message>
        <source>Rating id</source>
        <translation>评分编号</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 %2 (%3)
%4 UTC</source>
        <extracomment>A moment: local date and time with the zone, then the exact time in UTC.</extracomment>
        <translation>%1 %2（%3）
%4 UTC</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>交易编号</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>渠道编号</translation>
    </message>
    <message>
        <source>Session&apos;s user id</source>
        <translation>会话用户编号</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>附带数据</translation>
    </message>
    <message>
        <source>Webhook id</source>
        <translation>Webhook 编号</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>邀请链接</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>SS number</source>
        <translation>社保号</translation>
    </message>
    <message>
        <source>PhilHealth number</source>
        <translation>PhilHealth 号</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Pag-IBIG number</source>
        <translation>Pag-IBIG 号</translation>
    </message>
    <message>
        <source>NBI id number</source>
        <translation>NBI 证件号</translation>
    </message>
    <message>
        <source>Type of employee id</source>
        <translation>员工证件类型</translation>
    </message>
    <message>
        <source>Employee id number</source>
        <translation>员工证件号</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>就业状态</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Statement number</source>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Statement date</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>Pay date</source>
        <translation>发薪日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应付日</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>薪资</translation>
    </message>
    <message>
        <source>Salary is paid</source>
        <translation>发薪周期</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Current bill</source>
        <translation>本期账单</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>上期应付</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Reading before</source>
        <translation>上次读数</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>本次读数</translation>
    </message>
    <message>
        <source>Used in the period</source>
        <translation>本期用量</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signatory’s position</source>
        <translation>签署人职务</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a source</comment>
        <translation>本人上传</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>%1: from this day on</source>
        <translation>%1：从这一天起</translation>
    </message>
    <message>
        <source>%1: up to this day</source>
        <translation>%1：到这一天为止</translation>
    </message>
    <message>
        <source>%1: earlier than this</source>
        <translation>%1：早于此时</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>longer ago than 3 days</source>
        <translation>超过 3 天</translation>
    </message>
    <message>
        <source>longer ago than 15 minutes</source>
        <translation>超过 15 分钟</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>smile::casepack::CasePackText</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, and its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>in the last hour</comment>
        <translation>%1：失败 %2，成功 %3</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>最近 1 周</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mails and phones</source>
        <translation>邮箱和电话</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document and other numbers</source>
        <translation>证件号及其他号码</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Birth, sex, work, remarks</source>
        <translation>出生、性别、工作、备注</translation>
    </message>
    <message>
        <source>Personal data in this pack</source>
        <translation>此包中的个人信息</translation>
    </message>
    <message>
        <source>Timeline, newest first: UTC (local)</source>
        <translation>时间线，最新在前：UTC（本地）</translation>
    </message>
    <message>
        <source>Providers, and how others of ours fare there</source>
        <translation>机构，以及我们其他用户在该机构的情况</translation>
    </message>
    <message>
        <source>Tasks: started, finished, data points</source>
        <translation>任务：开始、结束、数据项</translation>
    </message>
    <message>
        <source>Requests of this session about the person</source>
        <translation>本次会话中与该用户有关的请求</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>smile::console::AboutPanel</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Smile Console, a desktop console for the support team of a tenant of the Smile API.</source>
        <translation>Smile Console：为 Smile API 租户的客服团队提供的桌面控制台。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Fixed for this computer</source>
        <translation>本机的固定设置</translation>
    </message>
    <message>
        <source>%1: what is written there could not be read</source>
        <translation>%1：原有内容无法读取</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountCard</name>
    <message>
        <source>%1, account %2</source>
        <translation>%1，账户 %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Monitoring: %1</source>
        <translation>监测：%1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Copy account id</source>
        <translation>复制账户编号</translation>
    </message>
    <message>
        <source>Connected %1 · deleted %2</source>
        <translation>连接于 %1 · 删除日期 %2</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountDetails</name>
    <message>
        <source>Copy account id</source>
        <translation>复制账户编号</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts of this person</source>
        <translation>该用户的账户</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The %1 account %2 is gone: it was revoked or deleted, and its data with it.</source>
        <translation>%1 账户 %2 已不存在：账户及其数据已被撤销或删除。</translation>
    </message>
</context>
<context>
    <name>smile::console::ActivityPage</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>Every request to the server appears here as it happens.</source>
        <translation>发往服务器的每个请求都会实时显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>没有包含全部这些词的请求。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>请求详情</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>请求记录</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Resume list</source>
        <translation>继续更新</translation>
    </message>
    <message>
        <source>Pause list</source>
        <translation>暂停更新</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求编号</translation>
    </message>
    <message>
        <source>No answer has named one yet</source>
        <translation>响应中尚未给出编号</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>导出表格…</translation>
    </message>
</context>
<context>
    <name>smile::console::AppearancePanel</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Beep at each change of somebody who is followed</source>
        <translation>跟进的用户有变化时发出提示音</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveCard</name>
    <message>
        <source>not recognized as anything yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <source>recognized as %1</source>
        <translation>识别为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>收到于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error: message</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveFields</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>无可核验数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result: message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>文件本身</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>金额计算</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>从文件中读取</translation>
    </message>
    <message>
        <source>It was sent as something else: %1.</source>
        <translation>与提交的类型不同：%1。</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>未从中读取到内容。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核验</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveForm</name>
    <message>
        <source>Upload files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Files (PDF, PNG or JPG)</source>
        <translation>文件（PDF、PNG 或 JPG）</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>文件 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>At most %1 MB together.</source>
        <translation>合计最多 %1 MB。</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>文件仍在读取中。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>smile::console::CareerChart</name>
    <message>
        <source>Time line of employments and contributions</source>
        <translation>就业与缴费时间轴</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Employer not told</source>
        <translation>未提供雇主</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>employer: time (source)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>No employment known: %1</source>
        <translation>无就业记录：%1</translation>
    </message>
    <message>
        <source>No employment known</source>
        <translation>无就业记录</translation>
    </message>
    <message>
        <source>%1: contribution in %2</source>
        <translation>%1：%2 有缴费</translation>
    </message>
    <message>
        <source>%1: no contribution in %2</source>
        <translation>%1：%2 无缴费</translation>
    </message>
    <message>
        <source>%1: contributions</source>
        <translation>%1：缴费</translation>
    </message>
    <message>
        <source>Employed (an arrow goes on)</source>
        <translation>就业（箭头表示持续）</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Month without contribution</source>
        <translation>无缴费的月份</translation>
    </message>
</context>
<context>
    <name>smile::console::CasePackDialog</name>
    <message>
        <source>Escalation pack</source>
        <translation>升级支持包</translation>
    </message>
    <message>
        <source>For Smile&apos;s support: a ZIP with ids, states, codes, times and requests. This is exactly what will be in it.</source>
        <translation>供 Smile 支持团队使用：包含编号、状态、代码、时间和请求的 ZIP。以下就是其中的全部内容。</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Also hand over</source>
        <translation>一并提供</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file name, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Making the pack…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Contains personal data.</source>
        <translation>包含个人信息。</translation>
    </message>
    <message>
        <source>Contains no personal data.</source>
        <translation>不含个人信息。</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Escalation pack saved: %1</source>
        <translation>升级支持包已保存：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>smile::console::ClockStrip</name>
    <message>
        <source>What will happen by itself</source>
        <translation>将自动发生的事</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>smile::console::ConfirmDialog</name>
    <message>
        <source>What is lost</source>
        <translation>将失去的内容</translation>
    </message>
    <message>
        <source>Type the name to confirm: %1</source>
        <translation>请输入名称以确认：%1</translation>
    </message>
    <message>
        <source>Name to confirm</source>
        <translation>用于确认的名称</translation>
    </message>
    <message>
        <source>Reason, for the audit file (optional, no names)</source>
        <translation>原因，写入审计文件（可选，勿写姓名）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Smile has no undo for this.</source>
        <translation>Smile 无法撤回此操作。</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>已发送，正在等待响应…</translation>
    </message>
    <message>
        <source>Seconds until it is sent</source>
        <translation>距发送秒数</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Cancel, any of Enter, Space and Esc, or a click outside stops it.</source>
        <translation>尚未发送任何内容。点“取消”，按 Enter、空格或 Esc，或点击窗外，均可中止。</translation>
    </message>
</context>
<context>
    <name>smile::console::ConnectionWatch</name>
    <message>
        <source>Smile refused the key of this profile</source>
        <translation>Smile 拒绝了此配置的密钥</translation>
    </message>
    <message>
        <source>What is loaded stays readable. Check the key in Settings.</source>
        <translation>已加载的内容仍可查看。请在设置中检查密钥。</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Smile asks to slow down</source>
        <translation>Smile 要求放慢请求</translation>
    </message>
    <message>
        <source>Too many requests from this office&apos;s address. Nothing is lost; requests wait.</source>
        <translation>来自本办公室地址的请求过多。内容不会丢失，请求将等待。</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>%1 后继续</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>服务器证书不可信</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Smile cannot be reached</source>
        <translation>无法连接 Smile</translation>
    </message>
    <message>
        <source>What is loaded stays readable; actions wait until the connection is back.</source>
        <translation>已加载的内容仍可查看；操作将等到连接恢复。</translation>
    </message>
</context>
<context>
    <name>smile::console::Console</name>
    <message>
        <source>Wait until the action under way has ended, then switch.</source>
        <translation>请等正在进行的操作结束后再切换。</translation>
    </message>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的配置。</translation>
    </message>
    <message>
        <source>What was to be opened is no link to a person, an account or an invite.</source>
        <translation>要打开的不是指向用户、账户或邀请的链接。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not exist at Smile (any more).</source>
        <translation>%1 在 Smile 已不存在。</translation>
    </message>
</context>
<context>
    <name>smile::console::CopySummary</name>
    <message>
        <source>Copy summary with name and contact</source>
        <translation>复制摘要（含姓名和联系方式）</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Summary copied, with name and contact</source>
        <translation>摘要已复制，含姓名和联系方式</translation>
    </message>
    <message>
        <source>Summary copied, without personal data</source>
        <translation>摘要已复制，不含个人信息</translation>
    </message>
</context>
<context>
    <name>smile::console::CopyWords</name>
    <message>
        <source>The local copy belonged to another key. It is made anew.</source>
        <translation>本地副本属于另一个密钥，正在重新建立。</translation>
    </message>
    <message>
        <source>The local copy was damaged. It is made anew.</source>
        <translation>本地副本已损坏，正在重新建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the local copy were damaged and are fetched again.</source>
        <translation>
            <numerusform>本地副本中有 %n 个部分已损坏，正在重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No keychain: records are in memory only.</source>
        <translation>没有钥匙串：记录只在内存中。</translation>
    </message>
    <message>
        <source>The disk is full: the local copy is not written.</source>
        <translation>磁盘已满：本地副本未写入。</translation>
    </message>
    <message>
        <source>The local copy cannot be written.</source>
        <translation>本地副本无法写入。</translation>
    </message>
    <message>
        <source>Nothing is kept: records are in memory only.</source>
        <translation>不保留任何内容：记录只在内存中。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so there is nowhere to keep the copy&apos;s key. Records are in memory only.</source>
        <translation>系统钥匙串没有响应，副本的密钥无处保存。记录只在内存中。</translation>
    </message>
    <message>
        <source>The local copy is deleted. Records are in memory only until the next start.</source>
        <translation>本地副本已删除。下次启动之前，记录只在内存中。</translation>
    </message>
    <message>
        <source>The local copy is being read…</source>
        <translation>正在读取本地副本…</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy is not written. It is tried again.</source>
        <translation>磁盘已满，本地副本未写入，稍后会重试。</translation>
    </message>
    <message>
        <source>The local copy cannot be written. It is tried again.</source>
        <translation>本地副本无法写入，稍后会重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were here at the start, before the first request.</source>
        <translation>
            <numerusform>启动时已有 %n 条记录，早于第一个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy is being made.</source>
        <translation>正在建立本地副本。</translation>
    </message>
</context>
<context>
    <name>smile::console::Cover</name>
    <message>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Any key or a click brings the window back.</source>
        <translation>按任意键或点击即可恢复窗口。</translation>
    </message>
</context>
<context>
    <name>smile::console::Cv</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>date, time</comment>
        <translation>截至 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>另有更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>smile::console::CvDialog</name>
    <message>
        <source>CV</source>
        <translation>个人简况</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CV saved: %1</source>
        <translation>个人简况已保存：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>CV sent to the printer</source>
        <translation>个人简况已发送到打印机</translation>
    </message>
    <message>
        <source>The printer does not take it</source>
        <translation>打印机无法打印</translation>
    </message>
</context>
<context>
    <name>smile::console::DebtChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>loan (source)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>%1 lent, what is outstanding is not told</source>
        <translation>贷出 %1，未提供未偿余额</translation>
    </message>
    <message>
        <source>amounts are not told</source>
        <translation>未提供金额</translation>
    </message>
    <message>
        <source>%1 outstanding of %2</source>
        <translation>未偿 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>未偿 %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Liabilities in %1</source>
        <translation>负债（%1）</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>贷出</translation>
    </message>
</context>
<context>
    <name>smile::console::Desk</name>
    <message>
        <source>Choose a row first</source>
        <translation>请先选择一行</translation>
    </message>
    <message>
        <source>Copied the link of the invite.</source>
        <translation>已复制邀请链接。</translation>
    </message>
    <message>
        <source>Those who look after this computer let the console read only.</source>
        <translation>本机的管理员只允许控制台读取数据。</translation>
    </message>
</context>
<context>
    <name>smile::console::Details</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>选择一行即可在此查看详情。</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开用户</translation>
    </message>
</context>
<context>
    <name>smile::console::DetailsPlace</name>
    <message>
        <source>Details of the row</source>
        <translation>该行的详情</translation>
    </message>
</context>
<context>
    <name>smile::console::Dialog</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>New link token</source>
        <translation>新建关联令牌</translation>
    </message>
    <message>
        <source>Asking Smile for a token…</source>
        <translation>正在向 Smile 获取令牌…</translation>
    </message>
    <message>
        <source>It opens the widget once, for this person. It is not kept.</source>
        <translation>只能为该用户打开组件一次，不会保存。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the account&apos;s data</source>
        <translation>导出账户数据</translation>
    </message>
    <message>
        <source>The file holds personal data. It opens in the system&apos;s program.</source>
        <translation>文件含有个人数据，将用系统程序打开。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Smile prepares the file…</source>
        <translation>Smile 正在准备文件…</translation>
    </message>
    <message>
        <source>No program of this computer opens the file.</source>
        <translation>本机没有能打开此文件的程序。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No link token was made.</source>
        <translation>未能新建关联令牌。</translation>
    </message>
    <message>
        <source>The export was not made.</source>
        <translation>未能导出。</translation>
    </message>
    <message>
        <source>The export is ready, but it is not shown.</source>
        <translation>导出已就绪，但未显示。</translation>
    </message>
</context>
<context>
    <name>smile::console::DocumentCard</name>
    <message>
        <source>Document without a name</source>
        <translation>无名称的证明文件</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Remarks of the issuer: %1</source>
        <translation>签发机构备注：%1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>签发于 %1</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1，读取于 %2</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>not safe to open</source>
        <translation>打开不安全</translation>
    </message>
</context>
<context>
    <name>smile::console::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>No documents have been read from any account.</source>
        <translation>尚未从任何账户读取证明文件。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Copy the document id</source>
        <translation>复制证明文件编号</translation>
    </message>
</context>
<context>
    <name>smile::console::EarningsChart</name>
    <message>
        <source>%1 actual</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>%1 on average of a longer period</source>
        <translation>较长期间的平均 %1</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>估算 %1</translation>
    </message>
    <message>
        <source>no income known</source>
        <translation>无收入记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: amounts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1（至今）</translation>
    </message>
    <message>
        <source>Monthly income at %1 in %2</source>
        <translation>%1 的月收入（%2）</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Average of a longer period</source>
        <translation>较长期间的平均</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>No income known</source>
        <translation>无收入记录</translation>
    </message>
</context>
<context>
    <name>smile::console::EmploymentTab</name>
    <message>
        <source>Gross</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>实发</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间轴</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read. They stand below.</source>
        <translation>
            <numerusform>%n 条记录未绘出：日期无法读取。见下方表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>provider in currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without income</source>
        <translation>
            <numerusform>%n 个月无收入</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier ones in the table</source>
        <translation>更早的见表格</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read.</source>
        <translation>
            <numerusform>%n 条记录未绘出：日期无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: they do not tell this amount.</source>
        <translation>
            <numerusform>%n 条记录未绘出：未提供此金额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources may tell of the same pay, so they are not added.</source>
        <translation>不同来源可能指同一笔收入，因此不相加。</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>月收入</translation>
    </message>
    <message>
        <source>Which amount</source>
        <translation>金额类型</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
</context>
<context>
    <name>smile::console::EmptyState</name>
    <message>
        <source>Request id</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求编号</translation>
    </message>
</context>
<context>
    <name>smile::console::EnvironmentBand</name>
    <message>
        <source>Invented people, inside this program. Nothing leaves this computer.</source>
        <translation>虚构的用户，仅在本程序内。没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>Smile&apos;s test system. No real people, no real accounts.</source>
        <translation>Smile 的测试系统。没有真实用户，也没有真实账户。</translation>
    </message>
    <message>
        <source>Real people. What you revoke or delete cannot be brought back.</source>
        <translation>真实用户。撤销或删除的内容无法恢复。</translation>
    </message>
    <message>
        <source>A host of your own choice. Treat its data as real.</source>
        <translation>自选的主机。请将其数据视为真实数据。</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>内置沙盒</translation>
    </message>
    <message>
        <source>Smile sandbox</source>
        <translation>Smile 沙盒</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Custom host</source>
        <translation>自定义主机</translation>
    </message>
</context>
<context>
    <name>smile::console::EventsModel</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>smile::console::ExportDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As shown: %1</source>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>For spreadsheets: UTF-8 with a byte order mark, times in UTC. A text that would be taken for a formula gets an apostrophe before it.</source>
        <translation>用于电子表格：UTF-8，带字节顺序标记，时间为 UTC。可能被当作公式的文字前会加一个撇号。</translation>
    </message>
    <message>
        <source>For programs: each row is the whole record as Smile sent it, in a line of its own.</source>
        <translation>用于程序：每行一条记录，与 Smile 发送的完全一致。</translation>
    </message>
    <message>
        <source>Personal data goes out: %1</source>
        <translation>将导出个人信息：%1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>For programs: each row in a line of its own.</source>
        <translation>供程序使用：每行一条。</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice: dates and numbers as such, times in UTC, texts never taken for formulas. At most %1 rows.</source>
        <translation>用于 Excel 和 LibreOffice：日期和数字保持原有类型，时间为 UTC，文字绝不会当作公式。最多 %1 行。</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx)</source>
        <translation>XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Masked, as shown</source>
        <translation>按显示遮蔽</translation>
    </message>
    <message>
        <source>Whole values</source>
        <translation>完整内容</translation>
    </message>
    <message>
        <source>Personal data goes out, as it is shown.</source>
        <translation>导出内容含个人信息，按显示内容导出。</translation>
    </message>
    <message>
        <source>Personal data goes out, masked as on the screen: %1</source>
        <translation>导出内容含个人信息，按屏幕显示遮蔽：%1</translation>
    </message>
</context>
<context>
    <name>smile::console::Exported</name>
    <message>
        <source>The table was not exported</source>
        <translation>表格未导出</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>已导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>Nothing was left of the file.</source>
        <translation>没有留下任何文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left of the file; make room or choose another place.</source>
        <translation>磁盘已满。没有留下任何文件；请腾出空间或选择其他位置。</translation>
    </message>
    <message>
        <source>The system stopped the writing: %1</source>
        <translation>系统中断了写入：%1</translation>
    </message>
    <message>
        <source>A worksheet holds at most %1 rows. Export fewer, or as CSV.</source>
        <translation>一个工作表最多容纳 %1 行。请减少行数，或导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>smile::console::EyeButton</name>
    <message>
        <source>Hide again</source>
        <translation>重新隐藏</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>显示 30 秒</translation>
    </message>
</context>
<context>
    <name>smile::console::FacetChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>smile::console::FieldGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>smile::console::FieldsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>smile::console::FileLoading</name>
    <message>
        <source>It is called a %1, but it is a %2.</source>
        <translation>名称为 %1，实际是 %2。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It is neither a picture (JPEG, PNG) nor a PDF, so it is not opened here.</source>
        <translation>它既不是图片（JPEG、PNG）也不是 PDF，因此不在此处打开。</translation>
    </message>
    <message>
        <source>It is a PDF, and Qt PDF is not installed on this computer.</source>
        <translation>这是 PDF，而此电脑未安装 Qt PDF。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>PDF 有密码保护。</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>PDF 已损坏。</translation>
    </message>
</context>
<context>
    <name>smile::console::FileViewer</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading the file</source>
        <translation>正在加载文件</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>The record has no file.</source>
        <translation>该记录没有文件。</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>The file holds personal data. It is loaded when you ask for it, and kept only while it is shown.</source>
        <translation>文件含个人数据。仅在您要求时加载，且只在显示期间保留。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>The file lies at %1, which is none of this profile&apos;s hosts.</source>
        <translation>文件位于 %1，不属于此配置的主机。</translation>
    </message>
    <message>
        <source>The file did not come</source>
        <translation>文件未加载</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Load from %1 once</source>
        <translation>仅此次从 %1 加载</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>正在加载… %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1, page %2 of %3, %4 %</source>
        <comment>kind of file, page, pages, zoom</comment>
        <translation>%1，第 %2 / %3 页，%4%</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>The file opens in the system&apos;s program.</source>
        <translation>文件在系统程序中打开。</translation>
    </message>
    <message>
        <source>The system has no program that opens this file.</source>
        <translation>系统没有可打开此文件的程序。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>The file lies at another host</source>
        <translation>文件位于其他主机</translation>
    </message>
</context>
<context>
    <name>smile::console::FilterCompleter</name>
    <message>
        <source>What may be typed</source>
        <translation>可以输入的内容</translation>
    </message>
</context>
<context>
    <name>smile::console::FilterRow</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>None loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 60 days</source>
        <translation>近 60 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两日之间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Filter by these days</source>
        <translation>按此日期筛选</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>“%1” is no day: 2026-01-31, today, 7d</source>
        <translation>“%1”不是日期：2026-01-31、今天、7d</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2:” knows</source>
        <translation>“%2:”没有“%1”这个值</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Views: keep this filter under a name</source>
        <translation>视图：为此筛选命名并保留</translation>
    </message>
</context>
<context>
    <name>smile::console::FollowLine</name>
    <message>
        <source>Following</source>
        <translation>正在跟进</translation>
    </message>
    <message>
        <source>Beep at each change</source>
        <translation>每次变化时鸣响</translation>
    </message>
    <message>
        <source>ends by itself in %1</source>
        <translation>%1 后自动结束</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止跟进</translation>
    </message>
    <message>
        <source>Followed to the end: connected, and the data has come.</source>
        <translation>跟进完成：已连接，数据已收到。</translation>
    </message>
    <message>
        <source>Followed for 15 minutes; nothing more is watched now.</source>
        <translation>已跟进 15 分钟，现在不再关注。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Following has ended</source>
        <translation>跟进已结束</translation>
    </message>
</context>
<context>
    <name>smile::console::FormDialog</name>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>已发送，正在等待响应…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Send the data with the event</source>
        <translation>随事件发送数据</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>New consent template</source>
        <translation>新建同意书模板</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>编辑模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Smile sends the mail</source>
        <translation>由 Smile 发送邮件</translation>
    </message>
    <message>
        <source>Maria Santos</source>
        <translation>Maria Santos</translation>
    </message>
    <message>
        <source>Maria</source>
        <translation>Maria</translation>
    </message>
    <message>
        <source>Santos</source>
        <translation>Santos</translation>
    </message>
    <message>
        <source>${firstName}, ${fullName} and ${companyName} are filled in for each person.</source>
        <translation>${firstName}、${fullName} 和 ${companyName} 会按每个用户填入。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A webhook cannot be changed at Smile: delete it and create a new one.</source>
        <translation>Smile 不支持修改 Webhook：请删除后新建。</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>放弃已输入的内容</translation>
    </message>
</context>
<context>
    <name>smile::console::FormField</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>smile::console::IdentityTab</name>
    <message>
        <source>Identities</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>No identity has been read from any account yet.</source>
        <translation>尚未从任何账户读取身份信息。</translation>
    </message>
    <message>
        <source>Photo of %1 at %2</source>
        <translation>%1 在 %2 的照片</translation>
    </message>
    <message>
        <source>Photo at %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>The photo at %1 is not on a safe address, so it is not loaded.</source>
        <translation>%1 的照片地址不安全，因此未加载。</translation>
    </message>
    <message>
        <source>The photo at %1 lies at another host.</source>
        <translation>%1 的照片位于其他主机。</translation>
    </message>
    <message>
        <source>Load from %1 once</source>
        <translation>仅此次从 %1 加载</translation>
    </message>
    <message>
        <source>The photo at %1 is hidden with the name.</source>
        <translation>%1 的照片与姓名一同隐藏。</translation>
    </message>
</context>
<context>
    <name>smile::console::IndexCard</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. What you open is still read.</source>
        <translation>已暂停。您打开的内容仍会读取。</translation>
    </message>
    <message>
        <source>Reading the lists; about %1 left.</source>
        <translation>正在读取各列表，约剩 %1。</translation>
    </message>
    <message>
        <source>Complete. New records are looked for every minute, everything is read again in a slow round.</source>
        <translation>已完整。每分钟查找新记录，并慢速轮流重新读取全部内容。</translation>
    </message>
    <message>
        <source>Not complete: what is missing here cannot be found by the search.</source>
        <translation>尚不完整：此处缺少的内容无法搜索到。</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 约 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Reading the lists for the first time: %1 records so far, %2 of %3 lists complete. How much is to come is not known before their end.</source>
        <translation>首次读取列表：目前 %1 条记录，%3 个列表中已完成 %2 个。读完之前不知道还有多少。</translation>
    </message>
</context>
<context>
    <name>smile::console::InviteDetails</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>No mail was sent for this invite.</source>
        <translation>此邀请没有发送邮件。</translation>
    </message>
    <message>
        <source>The mail that would have been sent</source>
        <translation>本应发送的邮件</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制编号</translation>
    </message>
</context>
<context>
    <name>smile::console::InviteForm</name>
    <message>
        <source>Invite a person</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Each invite makes a new person at Smile; it cannot be taken back.</source>
        <translation>每个邀请都会在 Smile 新建一个用户，且无法收回。</translation>
    </message>
    <message>
        <source>Send invite</source>
        <translation>发送邀请</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Ids seen on earlier invites are offered.</source>
        <translation>可从以往邀请用过的编号中选择。</translation>
    </message>
    <message>
        <source>Create a template first: Templates, then New template…</source>
        <translation>请先创建模板：打开“模板”，再选“新建模板…”</translation>
    </message>
    <message>
        <source>Open the invite</source>
        <translation>打开邀请</translation>
    </message>
    <message>
        <source>The template that was chosen is gone: choose another one.</source>
        <translation>所选模板已不存在，请另选一个。</translation>
    </message>
    <message>
        <source>Templates are still loading…</source>
        <translation>模板仍在加载…</translation>
    </message>
    <message>
        <source>The templates could not be loaded. Refresh the page Templates.</source>
        <translation>无法加载模板。请刷新“模板”页面。</translation>
    </message>
    <message>
        <source>Invite as a second person</source>
        <translation>仍作为新用户邀请</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The template sends no mail: hand the link over yourself.</source>
        <translation>该模板不发送邮件：请自行转交链接。</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonCompare</name>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>尚无可对比的内容。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy value before</source>
        <translation>复制之前的值</translation>
    </message>
    <message>
        <source>Copy value after</source>
        <translation>复制之后的值</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>变更 %1 处</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1 处</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>移除 %1 处</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonTab</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，现在</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 之前</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonView</name>
    <message>
        <source>Search in JSON</source>
        <translation>在 JSON 中搜索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>树形 JSON</translation>
    </message>
    <message>
        <source>Long values are shortened here; copies have them whole.</source>
        <translation>过长的值在此缩短显示；复制时保留全部。</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy with everything in it</source>
        <translation>连同全部内容复制</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>smile::console::KnownPerson</name>
    <message>
        <source>Copy their link</source>
        <translation>复制其链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>已有此用户：%1</translation>
    </message>
    <message>
        <source>They are a user already: an invite would make a second person of them.</source>
        <translation>该用户已经存在：再邀请会产生第二个用户。</translation>
    </message>
    <message>
        <source>Perhaps the same person (%1): an invite would make a second one of them.</source>
        <translation>可能是同一个人（%1）：再邀请会产生第二个用户。</translation>
    </message>
    <message>
        <source>The link that they were sent still works.</source>
        <translation>之前发出的链接仍然有效。</translation>
    </message>
</context>
<context>
    <name>smile::console::LinkQuestion</name>
    <message>
        <source>The link is for another profile</source>
        <translation>该链接属于另一个配置</translation>
    </message>
    <message>
        <source>It is for &quot;%1&quot;; this window shows &quot;%2&quot;. Nothing is changed by opening it.</source>
        <translation>该链接属于“%1”，当前窗口显示“%2”。打开它不会更改任何内容。</translation>
    </message>
    <message>
        <source>It is for &quot;%1&quot;, which is not set up here; this window shows &quot;%2&quot;.</source>
        <translation>该链接属于“%1”，此处未设置该配置；当前窗口显示“%2”。</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Switch the profile</source>
        <translation>切换配置</translation>
    </message>
</context>
<context>
    <name>smile::console::ListHead</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export the table… (%1)</source>
        <extracomment>%1 is a shortcut.</extracomment>
        <translation>导出表格…（%1）</translation>
    </message>
</context>
<context>
    <name>smile::console::ListPage</name>
    <message>
        <source>Open person</source>
        <translation>打开用户</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, of what is loaded</source>
        <translation>%1（仅限已加载）</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No row meets all the conditions above.</source>
        <translation>没有符合以上全部条件的行。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>The first rows come in a moment.</source>
        <translation>稍候即会显示首批内容。</translation>
    </message>
    <message>
        <source>This key may not read this list</source>
        <translation>此密钥无权读取此列表</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>无法加载此列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>在请求记录中查看</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>When there is something, it appears here by itself.</source>
        <translation>有内容时会自动显示在这里。</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>加载已停止</translation>
    </message>
    <message>
        <source>Nothing of this list had come by then.</source>
        <translation>停止前此列表尚无内容。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Show this row&apos;s personal data for 30 seconds</source>
        <translation>显示此行的个人信息 30 秒</translation>
    </message>
</context>
<context>
    <name>smile::console::LoadLine</name>
    <message>
        <source>Copy request id</source>
        <translation>复制请求编号</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>smile::console::LossCount</name>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>the rest could not be counted</source>
        <translation>其余无法统计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>smile::console::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>smile::console::NoKeychainDialog</name>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>系统钥匙串没有响应</translation>
    </message>
    <message>
        <source>Smile Console keeps keys in the system&apos;s keychain and nowhere else. There is none here, it is locked, or it takes too long.</source>
        <translation>Smile Console 只把密钥保存在系统钥匙串中。本机没有钥匙串、钥匙串已锁定，或响应太慢。</translation>
    </message>
    <message>
        <source>The key can be kept for this session only: in memory, until the program ends. Nothing is written.</source>
        <translation>密钥可以仅为本次会话保留：存于内存，程序结束即清除，不写入任何地方。</translation>
    </message>
    <message>
        <source>On Linux, a keychain needs libsecret-1-0 and a running service such as GNOME Keyring or KWallet.</source>
        <translation>在 Linux 上，钥匙串需要 libsecret-1-0 和正在运行的服务，例如 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅限本次会话</translation>
    </message>
</context>
<context>
    <name>smile::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>成功 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 次中失败 %1 次</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Worst first. Each line opens its list.</source>
        <translation>从最严重的开始，每行都可打开对应的列表。</translation>
    </message>
    <message>
        <source>In what is loaded so far, worst first.</source>
        <translation>仅统计目前已加载的内容，从最严重的开始。</translation>
    </message>
    <message>
        <source>Nothing does. All is well.</source>
        <translation>没有需要处理的，一切正常。</translation>
    </message>
    <message>
        <source>Nothing in what is loaded so far.</source>
        <translation>目前已加载的内容中没有。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Nobody tried to connect in the last 24 hours.</source>
        <translation>最近 24 小时内没有人尝试连接。</translation>
    </message>
    <message>
        <source>Tries of the last 24 hours: worked green, failed red.</source>
        <translation>最近 24 小时的连接尝试：绿色成功，红色失败。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 家</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>None was sent in the last 60 days.</source>
        <translation>最近 60 天没有发出邀请。</translation>
    </message>
    <message>
        <source>None of the last 60 days is loaded so far.</source>
        <translation>最近 60 天的邀请尚未加载。</translation>
    </message>
    <message>
        <source>%1 sent in the last 60 days, %2% of them linked.</source>
        <translation>最近 60 天发出 %1 份，其中 %2% 已关联。</translation>
    </message>
    <message>
        <source>stopped here: %1</source>
        <translation>止于此：%1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>No record is known to have gone in the last 90 days.</source>
        <translation>最近 90 天内没有已知消失的记录。</translation>
    </message>
    <message>
        <source>No record is known to have gone since the console was started.</source>
        <translation>启动以来没有已知消失的记录。</translation>
    </message>
    <message>
        <source>%1 revoked, %2 expired, %3 no longer listed; the last %4</source>
        <translation>%1 条被撤销，%2 条到期，%3 条不再列出；最近一条：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went in the last 90 days: %1.</source>
        <translation>
            <numerusform>最近 90 天内消失了 %n 条记录：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went since the console was started: %1.</source>
        <translation>
            <numerusform>启动以来消失了 %n 条记录：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No try of the last 24 hours is loaded so far.</source>
        <translation>最近 24 小时的连接尝试尚未加载。</translation>
    </message>
    <message>
        <source>Tries of the last 24 hours, as far as loaded: worked green, failed red.</source>
        <translation>最近 24 小时中已加载的连接尝试：绿色成功，红色失败。</translation>
    </message>
    <message>
        <source>%1 of the last 60 days loaded so far, %2% of them linked.</source>
        <translation>最近 60 天的邀请已加载 %1 份，其中 %2% 已关联。</translation>
    </message>
</context>
<context>
    <name>smile::console::PeopleChoiceModel</name>
    <message>
        <source>A new person</source>
        <translation>新用户</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonDetails</name>
    <message>
        <source>Copy user id</source>
        <translation>复制用户编号</translation>
    </message>
    <message>
        <source>Has not linked an account yet</source>
        <translation>尚未关联账户</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>无法读取账户</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>正在读取账户…</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonHandover</name>
    <message>
        <source>There is no table here to export</source>
        <translation>此处没有可导出的表格</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonHead</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>复制用户编号</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>复制电子邮箱</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>This person does not exist at Smile any more</source>
        <translation>Smile 已没有该用户</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Copy all ids</source>
        <translation>复制全部编号</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Reading the records of %1</source>
        <translation>正在读取 %1 的记录</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止跟进</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Escalation pack…</source>
        <translation>升级支持包…</translation>
    </message>
    <message>
        <source>CV…</source>
        <translation>个人简况…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Hide personal data again</source>
        <translation>重新隐藏个人信息</translation>
    </message>
    <message>
        <source>Show personal data for 30 seconds</source>
        <translation>显示个人信息 30 秒</translation>
    </message>
    <message>
        <source>Copied a link that opens this page in Smile Console</source>
        <translation>已复制在 Smile 控制台中打开此页面的链接</translation>
    </message>
    <message>
        <source>Copy link for a ticket</source>
        <translation>复制工单链接</translation>
    </message>
    <message>
        <source>%1 of this person</source>
        <comment>a tab</comment>
        <translation>此用户的%1</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonTabs</name>
    <message>
        <source>Records of this person</source>
        <translation>该用户的记录</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Employment &amp; income</source>
        <translation>就业与收入</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonalChoices</name>
    <message>
        <source>Personal data of a real person goes out.</source>
        <translation>将提供真实用户的个人信息。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>smile::console::Placeholder</name>
    <message>
        <source>Asking the keychain for the key of %1</source>
        <translation>正在从钥匙串读取 %1 的密钥</translation>
    </message>
    <message>
        <source>The system may ask for the keychain&apos;s password. This ends by itself after ten seconds.</source>
        <translation>系统可能会要求输入钥匙串密码。十秒后自动结束。</translation>
    </message>
    <message>
        <source>The embedded sandbox could not start</source>
        <translation>内置沙盒无法启动</translation>
    </message>
    <message>
        <source>No key for %1</source>
        <translation>%1 没有密钥</translation>
    </message>
    <message>
        <source>Enter its API key and secret in Settings, or choose another profile there.</source>
        <translation>请在设置中输入 API Key 和 API Secret，或选择其他配置。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. In Settings, the key can be entered for this session.</source>
        <translation>系统钥匙串没有响应。可在设置中输入仅用于本次会话的密钥。</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>%1 is not allowed on this computer</source>
        <translation>本机不允许使用 %1</translation>
    </message>
    <message>
        <source>Those who look after this computer decide which servers may be used. Choose another profile in Settings, or ask them.</source>
        <translation>可以使用哪些服务器由本机的管理员决定。请在“设置”中选择其他配置，或向管理员咨询。</translation>
    </message>
</context>
<context>
    <name>smile::console::Privacy</name>
    <message>
        <source>Show all personal data for this session…</source>
        <translation>本次会话中显示全部个人信息…</translation>
    </message>
    <message>
        <source>Hide personal data again</source>
        <translation>重新隐藏个人信息</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>遮盖窗口</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileDelegate</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileForm</name>
    <message>
        <source>An imitation of Smile inside this program, with invented people. It needs no key and no network, and everything may be tried on it.</source>
        <translation>本程序内置的 Smile 仿制环境，用户均为虚构。无需密钥和网络，可以随意试用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Ends in /v1, as OPEN_API_HOST in the quickstart.</source>
        <translation>以 /v1 结尾，即快速入门中的 OPEN_API_HOST。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API Secret</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Smile counts them per IP address, everybody in an office together. 0: no limit.</source>
        <translation>Smile 按 IP 地址计数，同一办公室合并计算。0 表示不限。</translation>
    </message>
    <message>
        <source>Wink script, version 2</source>
        <translation>Wink 脚本，版本 2</translation>
    </message>
    <message>
        <source>Wink script, version 1</source>
        <translation>Wink 脚本，版本 1</translation>
    </message>
    <message>
        <source>A key is kept for this session only. Leave empty to go on with it.</source>
        <translation>密钥仅为本次会话保留。留空则继续使用。</translation>
    </message>
    <message>
        <source>A key that is saved stays when both are left empty.</source>
        <translation>两项都留空时，已保存的密钥保持不变。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请填写配置名称。</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>本地副本</translation>
    </message>
    <message>
        <source>Keep the records on this computer, sealed</source>
        <translation>在这台电脑上加密保留记录</translation>
    </message>
    <message>
        <source>Kept from the next time this profile is used.</source>
        <translation>下次使用此配置时开始保留。</translation>
    </message>
    <message>
        <source>When this is saved, what is kept now is deleted.</source>
        <translation>保存后，现有的本地副本将被删除。</translation>
    </message>
    <message>
        <source>Encrypted; its key is in the system&apos;s keychain. What Smile deletes goes here, too.</source>
        <translation>已加密，密钥在系统钥匙串中。Smile 删除的内容在这里也会删除。</translation>
    </message>
    <message>
        <source>Personal data on the screen</source>
        <translation>屏幕上的个人信息</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Contacts masked</source>
        <translation>遮蔽联系方式</translation>
    </message>
    <message>
        <source>Names masked, too</source>
        <translation>姓名也遮蔽</translation>
    </message>
    <message>
        <source>Fixed for this computer by those who look after it.</source>
        <translation>由本机管理员固定，无法更改。</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>不隐藏任何内容。</translation>
    </message>
    <message>
        <source>E-mails, phones, numbers, birth dates and addresses show a part; a click or Ctrl+H shows them for 30 seconds. Search finds by all of it.</source>
        <translation>邮箱、电话、号码、出生日期和地址只显示一部分；点击或按 Ctrl+H 可显示 30 秒。搜索仍按完整内容查找。</translation>
    </message>
    <message>
        <source>Contacts and numbers show a part, names their initials; photos are hidden. Amounts are never masked.</source>
        <translation>联系方式和号码只显示一部分，姓名只显示首字，照片隐藏。金额从不遮蔽。</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileModel</name>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1，使用中</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>在本程序内</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileNotice</name>
    <message>
        <source>The profile is saved.</source>
        <translation>配置已保存。</translation>
    </message>
    <message>
        <source>The profile is saved, its key is in the system&apos;s keychain.</source>
        <translation>配置已保存，密钥已存入系统钥匙串。</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>密钥仅为本次会话保留。</translation>
    </message>
    <message>
        <source>It is written nowhere. Enter it again after the next start.</source>
        <translation>密钥不会写入任何地方，下次启动后请重新输入。</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>密钥未保留。</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>密钥已清除。</translation>
    </message>
    <message>
        <source>It stays valid at Smile. Revoke it there if somebody else may have it.</source>
        <translation>密钥在 Smile 仍然有效。若可能已被他人获知，请在 Smile 吊销。</translation>
    </message>
    <message>
        <source>There was no key to forget.</source>
        <translation>没有可清除的密钥。</translation>
    </message>
    <message>
        <source>This profile has no key yet.</source>
        <translation>此配置还没有密钥。</translation>
    </message>
    <message>
        <source>Enter its API key and secret.</source>
        <translation>请输入 API Key 和 API Secret。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系统钥匙串没有响应。</translation>
    </message>
    <message>
        <source>Enter the API key and secret to work with them for this session.</source>
        <translation>请输入 API Key 和 API Secret，仅在本次会话中使用。</translation>
    </message>
    <message>
        <source>Waiting for an answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <source>Smile accepts this key.</source>
        <translation>Smile 接受此密钥。</translation>
    </message>
    <message>
        <source>This key is for the Smile sandbox, not for production.</source>
        <translation>此密钥用于 Smile 沙盒，不用于生产环境。</translation>
    </message>
    <message>
        <source>One key works in one mode only. Enter it in the profile “Smile sandbox”, or enter the key for production here.</source>
        <translation>一个密钥只能用于一种环境。请在“Smile 沙盒”配置中输入它，或在此输入生产环境的密钥。</translation>
    </message>
    <message>
        <source>This key is for production, not for the Smile sandbox.</source>
        <translation>此密钥用于生产环境，不用于 Smile 沙盒。</translation>
    </message>
    <message>
        <source>One key works in one mode only. Enter it in the profile “Production”, or enter the key for the sandbox here.</source>
        <translation>一个密钥只能用于一种环境。请在“生产环境”配置中输入它，或在此输入沙盒的密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer and may still hold the key.</source>
        <translation>系统钥匙串没有响应，其中可能仍存有密钥。</translation>
    </message>
    <message>
        <source>It is forgotten for this session. Forget it again when the keychain works.</source>
        <translation>密钥已从本次会话清除。待钥匙串恢复后，请再次清除。</translation>
    </message>
    <message>
        <source>The local copy is forgotten.</source>
        <translation>本地副本已清除。</translation>
    </message>
    <message>
        <source>Its key was deleted first, then the file.</source>
        <translation>先删除了密钥，再删除了文件。</translation>
    </message>
    <message>
        <source>The local copy is deleted, but the keychain may still hold its key.</source>
        <translation>本地副本已删除，但钥匙串中可能仍有其密钥。</translation>
    </message>
    <message>
        <source>The key opens nothing any more. Forget it again when the keychain works.</source>
        <translation>该密钥已打不开任何内容。钥匙串恢复后请再清除一次。</translation>
    </message>
    <message>
        <source>The local copy&apos;s key is deleted, but not its file.</source>
        <translation>本地副本的密钥已删除，但文件未能删除。</translation>
    </message>
    <message>
        <source>Nobody can read it any more. Close every other Smile Console and forget the copy again.</source>
        <translation>已无人能读取它。请关闭其他 Smile Console，然后再清除一次。</translation>
    </message>
    <message>
        <source>This server is not allowed on this computer.</source>
        <translation>本机不允许使用此服务器。</translation>
    </message>
    <message>
        <source>Those who look after this computer decide which servers may be used.</source>
        <translation>可以使用哪些服务器由本机的管理员决定。</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfilesPanel</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>使用此配置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>移除配置“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It is in use. Choose another profile first.</source>
        <translation>正在使用中。请先选择其他配置。</translation>
    </message>
    <message>
        <source>Forget local copy…</source>
        <translation>清除本地副本…</translation>
    </message>
    <message>
        <source>Its settings, its key and its local copy are forgotten on this computer. Nothing changes at Smile.</source>
        <translation>这台电脑上的设置、密钥和本地副本都会清除。Smile 那边不会有任何变化。</translation>
    </message>
    <message>
        <source>Forget the local copy of “%1”?</source>
        <translation>清除“%1”的本地副本？</translation>
    </message>
    <message>
        <source>First its key is deleted from the keychain, then the file: from then on nobody can read it. What is on screen stays in memory. Nothing changes at Smile, and after the next start everything is fetched and kept again.</source>
        <translation>先从钥匙串删除密钥，再删除文件，此后无人能读取它。屏幕上的内容仍在内存中。Smile 那边不会有任何变化；下次启动后会重新获取并保留全部记录。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>smile::console::ProviderDays</name>
    <message>
        <source>%1 % of the tries of the last %2 days worked: %3 of %4.</source>
        <translation>最近 %2 天的尝试中有 %1% 成功：%4 次中的 %3 次。</translation>
    </message>
    <message>
        <source>A bar a day: worked green, failed red</source>
        <translation>每天一根柱：绿色为成功，红色为失败</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Why they failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>The provider gave no code</source>
        <translation>机构未给出代码</translation>
    </message>
</context>
<context>
    <name>smile::console::ProviderLine</name>
    <message>
        <source>The last 24 hours: %1 worked, %2 failed</source>
        <translation>最近 24 小时：成功 %1，失败 %2</translation>
    </message>
</context>
<context>
    <name>smile::console::QuitDialog</name>
    <message numerus="yes">
        <source>Quit while %n action(s) are under way?</source>
        <translation>
            <numerusform>有 %n 个操作正在进行，仍要退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The request has left and may take effect. If you wait, its outcome is shown and kept; if you quit now, it is written to the audit file as unknown.</source>
        <translation>请求已发出，可能会生效。等待则会显示并保存结果；现在退出，则在审计文件中记为结果不明。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Nothing is under way any more. Quit?</source>
        <translation>已没有正在进行的操作。要退出吗？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>smile::console::RateCard</name>
    <message>
        <source>requests a second, of %1 allowed</source>
        <translation>次请求/秒，上限 %1</translation>
    </message>
    <message>
        <source>requests a second, without a limit</source>
        <translation>次请求/秒，无上限</translation>
    </message>
    <message>
        <source>For a person (dark): %1. In the background (light): %2.</source>
        <translation>为人工操作（深色）：%1。后台（浅色）：%2。</translation>
    </message>
    <message>
        <source>Waiting: %1 for a person, %2 in the background.</source>
        <translation>等待中：人工操作 %1，后台 %2。</translation>
    </message>
    <message>
        <source>Smile never asked to slow down (429) since the start.</source>
        <translation>启动以来 Smile 从未要求放慢（429）。</translation>
    </message>
    <message numerus="yes">
        <source>Smile asked to slow down (429) %n time(s) since the start.</source>
        <translation>
            <numerusform>启动以来 Smile 已 %n 次要求放慢（429）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of the last minute</source>
        <translation>最近一分钟的请求</translation>
    </message>
</context>
<context>
    <name>smile::console::ReadChart</name>
    <message>
        <source>Point at it or use the arrow keys for exact values.</source>
        <translation>将指针移到图上或用方向键查看准确数值。</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordMenu</name>
    <message>
        <source>Copy id</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordSection</name>
    <message>
        <source>%1 of this person</source>
        <translation>该用户的%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>smile::console::ReferenceLine</name>
    <message>
        <source>Copy own reference</source>
        <translation>复制自有参考信息</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>smile::console::RequestModel</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>smile::console::SamePersonCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Perhaps the same person twice</source>
        <translation>可能是同一用户的重复记录</translation>
    </message>
    <message>
        <source>Look there too before anybody is invited again: each invite makes another user.</source>
        <translation>再次邀请前请先查看：每次邀请都会新建一个用户。</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>另有 %n 个类似的用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>smile::console::SavedViews</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>等待验证码</translation>
    </message>
    <message>
        <source>Re-authorise</source>
        <translation>需重新授权</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>未打开的邀请</translation>
    </message>
</context>
<context>
    <name>smile::console::SayPane</name>
    <message>
        <source>Say to them</source>
        <translation>对用户说</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies what to say to them</source>
        <translation>复制对用户说的话</translation>
    </message>
    <message>
        <source>Say to them: %1</source>
        <translation>对用户说：%1</translation>
    </message>
</context>
<context>
    <name>smile::console::SearchPopup</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nothing found in what is loaded so far</source>
        <translation>在已加载的内容中未找到</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Accounts with this error</source>
        <translation>有此错误的账户</translation>
    </message>
</context>
<context>
    <name>smile::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>smile::console::StartForm</name>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>SDK version</source>
        <translation>SDK 版本</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Wink 模板</translation>
    </message>
    <message>
        <source>Optional. Ids seen on earlier invites are offered.</source>
        <translation>可选。可从以往邀请用过的编号中选择。</translation>
    </message>
    <message>
        <source>Version 2</source>
        <translation>版本 2</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>版本 1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Always with a fresh token</source>
        <translation>每次都使用新令牌</translation>
    </message>
</context>
<context>
    <name>smile::console::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>停止加载</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) under way</source>
        <translation>
            <numerusform>%n 个操作正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <translation>正在加载：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>smile::console::StatusPane</name>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>No token yet. Each start gets a fresh one.</source>
        <translation>还没有令牌。每次启动都会获取新令牌。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Start again for a fresh one.</source>
        <translation>重新启动可获取新令牌。</translation>
    </message>
    <message>
        <source>It opens the widget once and is not kept.</source>
        <translation>只能打开组件一次，不会保存。</translation>
    </message>
    <message>
        <source>Copy account id</source>
        <translation>复制账户编号</translation>
    </message>
    <message>
        <source>None yet. It appears when somebody signs in at a provider.</source>
        <translation>暂无。登录机构后会显示在这里。</translation>
    </message>
    <message>
        <source>The API does not show this account.</source>
        <translation>API 未返回该账户。</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Monitoring: %1</source>
        <translation>监测：%1</translation>
    </message>
    <message>
        <source>No callbacks yet</source>
        <translation>还没有回调</translation>
    </message>
    <message>
        <source>Each one appears here as the widget calls it.</source>
        <translation>组件每次回调都会显示在这里。</translation>
    </message>
    <message>
        <source>Link token</source>
        <translation>关联令牌</translation>
    </message>
    <message>
        <source>Time left of the token</source>
        <translation>令牌剩余时间</translation>
    </message>
    <message>
        <source>Account, as the API tells it</source>
        <translation>账户（以 API 为准）</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开用户</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Wink events</source>
        <translation>Wink 事件</translation>
    </message>
    <message>
        <source>Data of the callback</source>
        <translation>回调数据</translation>
    </message>
</context>
<context>
    <name>smile::console::SummaryText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a ticket: what it is, and its text.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>尚无信息</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>怎么对用户说</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>未解决的问题</translation>
    </message>
    <message>
        <source>Not everything has been read yet.</source>
        <translation>尚未全部读取。</translation>
    </message>
    <message>
        <source>Accounts (provider, connection, monitoring, code, since)</source>
        <translation>账户（机构、连接、监测、代码、自何时）</translation>
    </message>
    <message>
        <source>Invites (stage, sent)</source>
        <translation>邀请（进度、发送时间）</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>Done in this session</source>
        <translation>本次会话中的操作</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>smile::console::TableExport</name>
    <message>
        <source>Export the table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>正在导出表格</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>smile::console::TableView</name>
    <message>
        <source>Default columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>smile::console::TemplatePreview</name>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Success page</source>
        <translation>成功页</translation>
    </message>
    <message>
        <source>From %1 · reply to %2</source>
        <translation>发件人：%1 · 回复至：%2</translation>
    </message>
    <message>
        <source>This template sends no mail: hand the link over yourself.</source>
        <translation>此模板不发送邮件：请自行转交链接。</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功页</translation>
    </message>
</context>
<context>
    <name>smile::console::TemplatesPage</name>
    <message>
        <source>Kind of template</source>
        <translation>模板种类</translation>
    </message>
</context>
<context>
    <name>smile::console::TestPeopleCard</name>
    <message>
        <source>Test people</source>
        <translation>测试用户</translation>
    </message>
    <message>
        <source>User name, password and code of Smile&apos;s own test people. Typing fills the form that is on the page.</source>
        <translation>Smile 官方测试用户的用户名、密码和验证码。“填入”会填写页面上的表单。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Types %1&apos;s user name and password</source>
        <translation>填入 %1 的用户名和密码</translation>
    </message>
    <message>
        <source>Copy %1&apos;s user name</source>
        <translation>复制 %1 的用户名</translation>
    </message>
    <message>
        <source>Copy %1&apos;s password</source>
        <translation>复制 %1 的密码</translation>
    </message>
    <message>
        <source>Copy %1&apos;s code</source>
        <translation>复制 %1 的验证码</translation>
    </message>
</context>
<context>
    <name>smile::console::TextField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>smile::console::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>smile::console::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只显示</translation>
    </message>
    <message>
        <source>Nothing is known to have happened.</source>
        <translation>还没有任何已知的经过。</translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>没有此类经过。</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>There is no record of it</source>
        <translation>没有对应的记录</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止跟进</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>smile::console::Times</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>smile::console::TopBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a second</source>
        <translation>
            <numerusform>每秒 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>每秒请求 %1 / %2</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>同步：%1</translation>
    </message>
    <message>
        <source>Search people, accounts, invites, ids, pages, views, actions</source>
        <translation>搜索用户、账户、邀请、编号、页面、视图、操作</translation>
    </message>
</context>
<context>
    <name>smile::console::UploadsTab</name>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Nothing was uploaded.</source>
        <translation>没有上传文件。</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Files of this upload</source>
        <translation>此上传的文件</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Copy the archive id</source>
        <translation>复制档案编号</translation>
    </message>
</context>
<context>
    <name>smile::console::UserForm</name>
    <message>
        <source>New person</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>贵方参考信息</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reference %1, name</source>
        <translation>参考信息 %1，名称</translation>
    </message>
    <message>
        <source>Reference %1, value</source>
        <translation>参考信息 %1，内容</translation>
    </message>
    <message>
        <source>Up to five, for example the application number. No names.</source>
        <translation>最多五条，例如申请编号。请勿填写姓名。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>The answer was lost; the person may have been created. Look at People first.</source>
        <translation>未收到响应，用户可能已创建。请先查看“用户”页面。</translation>
    </message>
    <message>
        <source>Two references are called “%1”: each needs a name of its own.</source>
        <translation>有两条参考信息都叫“%1”，名称不可重复。</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>用户未创建。</translation>
    </message>
</context>
<context>
    <name>smile::console::VerdictCard</name>
    <message>
        <source>Request id</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求编号</translation>
    </message>
</context>
<context>
    <name>smile::console::VerdictSection</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewPane</name>
    <message>
        <source>Link an account in the Wink widget</source>
        <translation>在 Wink 组件中关联账户</translation>
    </message>
    <message>
        <source>Choose a person, or a new one. The widget opens here with a fresh token, as a borrower sees it.</source>
        <translation>选择用户或新用户。组件会用新令牌在此打开，与借款人所见一致。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Asking Smile for a token…</source>
        <translation>正在向 Smile 获取令牌…</translation>
    </message>
    <message>
        <source>It opens the widget once and is not kept.</source>
        <translation>只能打开组件一次，不会保存。</translation>
    </message>
    <message>
        <source>The widget was closed</source>
        <translation>组件已关闭</translation>
    </message>
    <message>
        <source>What it said stands in the list. Start it again with a fresh token.</source>
        <translation>其回调已列在列表中。可用新令牌重新启动。</translation>
    </message>
    <message>
        <source>The script cannot be used</source>
        <translation>脚本无法使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The widget cannot be shown here</source>
        <translation>无法在此显示组件</translation>
    </message>
    <message>
        <source>The answer was lost; the person may have been created. Look at People before you try again.</source>
        <translation>未收到响应，用户可能已创建。请先查看“用户”页面，再决定是否重试。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Opening the widget</source>
        <translation>正在打开组件</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>组件</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewerTools</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the window (F; Ctrl+0 for 100 %)</source>
        <translation>适合窗口（F；Ctrl+0 为 100%）</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>向左旋转 (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>向右旋转 (R)</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>In the system&apos;s program</source>
        <translation>在系统程序中</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>关闭文件 (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewsKeeper</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Keep this filter as a view…</source>
        <translation>将此筛选保留为视图…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Kept in the settings of this computer, as plain text: name nobody in it.</source>
        <translation>以明文保存在此计算机的设置中：请勿写入任何人的姓名。</translation>
    </message>
    <message>
        <source>It holds personal text and is kept with the sealed copy of this profile.</source>
        <translation>其中含有个人信息，随此配置的加密副本一起保存。</translation>
    </message>
    <message>
        <source>It holds personal text, and this profile has no sealed copy: it is kept until this session ends.</source>
        <translation>其中含有个人信息，而此配置没有加密副本：只保留到本次会话结束。</translation>
    </message>
    <message>
        <source>Keep this filter as a view</source>
        <translation>将此筛选保留为视图</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkPage</name>
    <message>
        <source>No sign-in form is on the page</source>
        <translation>页面上没有登录表单</translation>
    </message>
    <message>
        <source>Opening the Wink widget</source>
        <translation>正在打开 Wink 组件</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>The widget&apos;s page leads to:</source>
        <translation>组件页面指向：</translation>
    </message>
    <message>
        <source>The widget itself stays where it is.</source>
        <translation>组件本身保持不变。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>May the widget use the camera?</source>
        <translation>允许组件使用摄像头吗？</translation>
    </message>
    <message>
        <source>The page of %1 wants to see through this computer&apos;s camera.</source>
        <translation>%1 的页面请求使用本机摄像头。</translation>
    </message>
    <message>
        <source>It holds until the widget is started again.</source>
        <translation>在组件重新启动前有效。</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Wink</source>
        <translation>Wink</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>启动选项</translation>
    </message>
    <message>
        <source>Test people</source>
        <translation>测试用户</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkRun</name>
    <message>
        <source>Wink widget</source>
        <translation>Wink 组件</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkSession</name>
    <message>
        <source>This profile has no address for the script of version %1. Settings is where it is entered.</source>
        <translation>此配置没有版本 %1 的脚本地址。请在设置中填写。</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The action could not be recorded in %1: %2</source>
        <translation>无法将操作记录到 %1：%2</translation>
    </message>
    <message>
        <source>Line %1 of the file is not NAME=VALUE.</source>
        <translation>文件第 %1 行不是“名称=值”的形式。</translation>
    </message>
    <message>
        <source>Line %1 of the file has a quote that does not close.</source>
        <translation>文件第 %1 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>环境文件</translation>
    </message>
    <message>
        <source>The environment file is not a text file in UTF-8.</source>
        <translation>环境文件不是 UTF-8 文本文件。</translation>
    </message>
    <message>
        <source>The environment file does not set %1.</source>
        <translation>环境文件没有设置 %1。</translation>
    </message>
    <message>
        <source>The environment file leaves %1 empty.</source>
        <translation>环境文件中的 %1 为空。</translation>
    </message>
    <message>
        <source>The environment file cannot be read: %1</source>
        <translation>无法读取环境文件：%1</translation>
    </message>
    <message>
        <source>The environment file is larger than 64 KiB.</source>
        <translation>环境文件超过 64 KiB。</translation>
    </message>
    <message>
        <source>Enter a complete address, such as https://sandbox.smileapi.io/v1.</source>
        <translation>请输入完整地址，例如 https://sandbox.smileapi.io/v1。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address has no host.</source>
        <translation>地址中没有主机。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>地址中不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is allowed for this computer only (localhost).</source>
        <translation>请使用 https://。http:// 仅限本机（localhost）。</translation>
    </message>
    <message>
        <source>The address must not hold a ? or a #.</source>
        <translation>地址中不得包含 ? 或 #。</translation>
    </message>
    <message>
        <source>The address must end in /v1.</source>
        <translation>地址须以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The Wink script needs a complete https:// address (http:// for this computer only).</source>
        <translation>Wink 脚本需要完整的 https:// 地址（http:// 仅限本机）。</translation>
    </message>
    <message>
        <source>The Wink script&apos;s address names no file.</source>
        <translation>Wink 脚本的地址没有指向文件。</translation>
    </message>
    <message>
        <source>The profile has no id.</source>
        <translation>该配置没有编号。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请填写配置名称。</translation>
    </message>
    <message>
        <source>Requests per second must be between 0 (no limit) and 1,000.</source>
        <translation>每秒请求数须在 0（不限）到 1,000 之间。</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>内置沙盒</translation>
    </message>
    <message>
        <source>Smile sandbox</source>
        <translation>Smile 沙盒</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Custom host</source>
        <translation>自定义主机</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>请输入 API Key。</translation>
    </message>
    <message>
        <source>Enter the API secret.</source>
        <translation>请输入 API Secret。</translation>
    </message>
    <message>
        <source>The API key holds a blank, a colon or another character that no key has.</source>
        <translation>API Key 中含有空格、冒号或密钥不会有的字符。</translation>
    </message>
    <message>
        <source>The API secret holds a blank or another character that no secret has.</source>
        <translation>API Secret 中含有空格或不会有的字符。</translation>
    </message>
    <message>
        <source>The settings file is damaged; what could be read of it is used.</source>
        <translation>设置文件已损坏，将使用其中可读取的部分。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: the configuration folder is not writable.</source>
        <translation>无法保存设置：配置文件夹不可写。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>巴林</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>文莱</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>阿曼</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>社保</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>非二元性别</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>Lifetime partner</source>
        <translation>终身伴侣</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>分居</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>离异</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>丧偶</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>公民</translation>
    </message>
    <message>
        <source>Resident alien</source>
        <translation>外籍居民</translation>
    </message>
    <message>
        <source>Non-resident alien</source>
        <translation>外籍非居民</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>无证件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fixed line</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>常住</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>工资单</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>无犯罪记录证明</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明书</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>每月两次</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>每两个月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>不固定</translation>
    </message>
    <message>
        <source>Tax document</source>
        <translation>税务文件</translation>
    </message>
    <message>
        <source>Employment certificate</source>
        <translation>在职证明</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>Company ID card</source>
        <translation>工作证</translation>
    </message>
    <message>
        <source>NBI clearance</source>
        <translation>NBI 无犯罪记录证明</translation>
    </message>
    <message>
        <source>Government ID card</source>
        <translation>政府身份证件</translation>
    </message>
    <message>
        <source>Telephone bill</source>
        <translation>电话账单</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>电费账单</translation>
    </message>
    <message>
        <source>Water bill</source>
        <translation>水费账单</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Employment information</source>
        <translation>就业信息</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>缴税</translation>
    </message>
    <message>
        <source>Company ID card, front</source>
        <translation>工作证正面</translation>
    </message>
    <message>
        <source>Company ID card, back</source>
        <translation>工作证背面</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>证件正面</translation>
    </message>
    <message>
        <source>Card, back</source>
        <translation>证件背面</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Estimated incomes</source>
        <translation>估算收入</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Gig platform</source>
        <translation>零工平台</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>专业服务</translation>
    </message>
    <message>
        <source>Transport and delivery</source>
        <translation>出行与配送</translation>
    </message>
    <message>
        <source>Asset sharing</source>
        <translation>资产共享</translation>
    </message>
    <message>
        <source>Online selling</source>
        <translation>网上销售</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社会保险</translation>
    </message>
    <message>
        <source>Human resources system</source>
        <translation>人力资源系统</translation>
    </message>
    <message>
        <source>Payroll system</source>
        <translation>薪资系统</translation>
    </message>
    <message>
        <source>Document wallet</source>
        <translation>证件夹</translation>
    </message>
    <message>
        <source>Agriculture, forestry, fishing</source>
        <translation>农林渔业</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>采矿业</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造业</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>电力与燃气</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>供水与废弃物处理</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建筑业</translation>
    </message>
    <message>
        <source>Trade and vehicle repair</source>
        <translation>商贸与车辆维修</translation>
    </message>
    <message>
        <source>Transport and storage</source>
        <translation>运输与仓储</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>住宿与餐饮</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>信息与通信</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>金融与保险</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>房地产</translation>
    </message>
    <message>
        <source>Professional and scientific work</source>
        <translation>专业与科研</translation>
    </message>
    <message>
        <source>Administrative services</source>
        <translation>行政服务</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>公共管理</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>卫生与社会工作</translation>
    </message>
    <message>
        <source>Arts and recreation</source>
        <translation>文艺与娱乐</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>Private households</source>
        <translation>家庭雇佣</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>用户已创建</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>会话已完成</translation>
    </message>
    <message>
        <source>Session reset</source>
        <translation>会话已重置</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <translation>邀请已发送</translation>
    </message>
    <message>
        <source>Invite linked</source>
        <translation>邀请已关联</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>账户已创建</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>账户已连接</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>账户已断开</translation>
    </message>
    <message>
        <source>Account failed</source>
        <translation>账户出错</translation>
    </message>
    <message>
        <source>Account sync finished</source>
        <translation>账户同步已完成</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>任务已开始</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>Archive started</source>
        <translation>档案已开始处理</translation>
    </message>
    <message>
        <source>Archive analyzed</source>
        <translation>档案已分析</translation>
    </message>
    <message>
        <source>Archive revoked</source>
        <translation>档案已撤销</translation>
    </message>
    <message>
        <source>Archive failed</source>
        <translation>档案出错</translation>
    </message>
    <message>
        <source>Identity added</source>
        <translation>已添加身份信息</translation>
    </message>
    <message>
        <source>Rating added</source>
        <translation>已添加评分</translation>
    </message>
    <message>
        <source>Transactions added</source>
        <translation>已添加交易</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>已添加证明文件</translation>
    </message>
    <message>
        <source>Documents updated</source>
        <translation>已更新证明文件</translation>
    </message>
    <message>
        <source>Employments added</source>
        <translation>已添加就业</translation>
    </message>
    <message>
        <source>Employments updated</source>
        <translation>已更新就业</translation>
    </message>
    <message>
        <source>Incomes added</source>
        <translation>已添加收入</translation>
    </message>
    <message>
        <source>Incomes updated</source>
        <translation>已更新收入</translation>
    </message>
    <message>
        <source>Contributions added</source>
        <translation>已添加缴费</translation>
    </message>
    <message>
        <source>Contributions updated</source>
        <translation>已更新缴费</translation>
    </message>
    <message>
        <source>Estimated incomes added</source>
        <translation>已添加估算收入</translation>
    </message>
    <message>
        <source>Estimated incomes updated</source>
        <translation>已更新估算收入</translation>
    </message>
    <message>
        <source>Liabilities added</source>
        <translation>已添加负债</translation>
    </message>
    <message>
        <source>Liabilities updated</source>
        <translation>已更新负债</translation>
    </message>
    <message>
        <source>Insight added</source>
        <translation>已添加洞察</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>已添加关联</translation>
    </message>
    <message>
        <source>Verification started</source>
        <translation>验证已开始</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>验证已完成</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>记录已创建</translation>
    </message>
    <message>
        <source>Record completed</source>
        <translation>记录已完成</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Awaiting MFA</source>
        <translation>等待验证码</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待验证</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>需用户操作</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Wrong credentials</source>
        <translation>用户名或密码错误</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>验证码错误</translation>
    </message>
    <message>
        <source>Code not entered in time</source>
        <translation>未及时输入验证码</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>Sign-in needed again</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>账户已锁定</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>Account not accessible</source>
        <translation>账户无法访问</translation>
    </message>
    <message>
        <source>Account incomplete</source>
        <translation>账户未完成设置</translation>
    </message>
    <message>
        <source>Wrong kind of account</source>
        <translation>账户类型不符</translation>
    </message>
    <message>
        <source>Terms not accepted</source>
        <translation>未接受条款</translation>
    </message>
    <message>
        <source>Unsupported way to sign in</source>
        <translation>不支持的登录方式</translation>
    </message>
    <message>
        <source>Unsupported kind of code</source>
        <translation>不支持的验证方式</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>机构不可用</translation>
    </message>
    <message>
        <source>Fault at Smile</source>
        <translation>Smile 故障</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>已打开邮件</translation>
    </message>
    <message>
        <source>Landing page opened</source>
        <translation>已打开落地页</translation>
    </message>
    <message>
        <source>Wink opened</source>
        <translation>已打开 Wink</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Wink site</source>
        <translation>Wink 网站</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>关联账户</translation>
    </message>
    <message>
        <source>Update account</source>
        <translation>更新账户</translation>
    </message>
    <message>
        <source>Analyze archive</source>
        <translation>分析档案</translation>
    </message>
    <message>
        <source>Classify archive</source>
        <translation>档案分类</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>A mandatory field is missing</source>
        <translation>缺少必需的内容</translation>
    </message>
    <message>
        <source>A field has the wrong form</source>
        <translation>内容格式有误</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>有匹配记录</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>登录方式未被接受</translation>
    </message>
</context>
</TS>
