/** What the imaginary catalog speaks of: things and what is wrong with them, in English and in Chinese. */

const THING_PAIRS = `account 账号, album 相册, alert 告警, avatar 头像, backup 备份, badge 徽章, balance 余额, banner 横幅, billing 账单,
board 看板, bucket 存储桶, cache 缓存, calendar 日历, camera 摄像头, channel 频道, comment 评论, contact 联系人, coupon 优惠券,
cursor 游标, device 设备, domain 域名, draft 草稿, event 事件, export 导出, feed 动态, filter 过滤器, folder 文件夹, gateway 网关,
group 群组, image 图片, invoice 发票, label 标签, lease 租约, ledger 账本, library 资料库, license 许可证, lobby 大厅, media 媒体,
member 成员, message 消息, mirror 镜像, module 模块, notice 公告, order 订单`;

const PART_PAIRS = `record 记录, owner 所有者, title 标题, archive 归档, quota 配额, key 密钥`;

const STATE_PAIRS = `not_found 不存在, already_exists 已存在, expired 已过期, locked 已锁定, too_large 过大, rejected 被拒绝, disabled 未开通,
invalid 无效, limit_reached 达到上限, permission_denied 没有权限, unsupported 不支持, busy 繁忙, closed 已关闭, corrupted 已损坏`;

export interface Word {
  readonly en: string;
  readonly zh: string;
}

export const THINGS = pairs(THING_PAIRS);
export const PARTS = pairs(PART_PAIRS);
export const STATES = pairs(STATE_PAIRS);

function pairs(listed: string): Word[] {
  return listed.split(/,\s*/).map((pair) => {
    const [en = '', zh = ''] = pair.split(' ');
    return { en, zh };
  });
}
