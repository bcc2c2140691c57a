/**
 * The community where the example's story plays, 半山花园: who works and lives there, and what
 * stands where. Made up, but for its name and code.
 */
export const banshan = {
  community: '340504002007',
  estate: '半山花园',
  /** How many of the estate's buildings stand in each of its 12 grids; 8–14栋 are in 第3网格. */
  buildingsByGrid: [4, 3, 7, 2, 3, 2, 3, 2, 3, 2, 3, 2],
  /** Public places of the estate, by the number of their grid. */
  places: [
    { name: '健身广场', grid: 3 },
    { name: '东门', grid: 8 },
    { name: '社区服务中心', grid: 1 },
  ],
  /** Workers by the number of their grid, from 1. */
  workers: [
    '周建平',
    '李慧',
    '王敏',
    '赵卫东',
    '孙丽华',
    '胡晓燕',
    '朱海涛',
    '高翔',
    '林芳',
    '何志强',
    '郭婷',
    '马俊',
  ],
  steward: '许国庆',
  supervisor: '沈立新',
  /** Codes of the departments that send an officer to the district. */
  departments: [
    'enforcement',
    'sanitation',
    'municipal',
    'gardens',
    'drainage',
    'housing',
    'environment',
    'police',
    'traffic-police',
    'fire',
    'market',
    'sports',
    'water-supply',
    'gas',
    'power',
  ],
  /** Residents by the number of their building. */
  residents: [
    { name: '陈桂芳', building: 12 },
    { name: '张建国', building: 12 },
    { name: '刘洋', building: 9 },
    { name: '吴秀英', building: 6 },
    { name: '黄磊', building: 20 },
    { name: '徐小梅', building: 33 },
  ],
} as const

/** A smaller estate next door. */
export const nextDoor = { community: '340504002009', estate: '翠湖苑', buildingsByGrid: [4, 4] }
